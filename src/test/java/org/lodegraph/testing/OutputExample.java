package org.lodegraph.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The smallest output tables that show each rule, of one mineral, in tonnes, and one importer's flows.
 *
 * <pre>
 *               AAA   BBB   others   world   CCC
 * first-2025     60    30      10     105    withheld, at most 20     and AAA 50 as powder, which is never added
 * second-2025    80    20                                             the chosen ones
 *
 *   mine AAA 30 -> refine AAA -60-> use TTT      mine AAA 40 -> refine BBB -40-> use TTT
 *   mine CCC 30 -> refine AAA
 * </pre>
 *
 * <p>AAA is a member of the bloc {@code club}, BBB of {@code union}, which is a member of {@code club}; CCC left
 * {@code club} in 2020.
 */
public final class OutputExample {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    static final String TEXT = """
            UNWIND [{iso3: 'AAA', governance: -1.5}, {iso3: 'BBB', governance: 1.5}, {iso3: 'CCC'}, {iso3: 'TTT'}] AS row
            CREATE (country:Country {name: 'the country ' + row.iso3})
            SET country += row;
            UNWIND [[1, 'extraction'], [2, 'intermediate'], [3, 'refining'], [4, 'use']] AS row
            CREATE (:Stage {id: row[1], position: row[0], name: row[1], meaning: row[1]});
            CREATE (:Mineral {id: 'examplium', name: 'Examplium', symbols: [], mineralGroup: 'test', unitBasis: 'contained'});
            MATCH (a:Country {iso3: 'AAA'})
            MATCH (b:Country {iso3: 'BBB'})
            MATCH (c:Country {iso3: 'CCC'})
            CREATE (club:Bloc {id: 'club', name: 'Club'})<-[:MEMBER_OF {role: 'member'}]-(union:Bloc {id: 'union', name: 'Union'})
            CREATE (a)-[:MEMBER_OF {role: 'member'}]->(club)
            CREATE (b)-[:MEMBER_OF {role: 'member'}]->(union)
            CREATE (c)-[:MEMBER_OF {role: 'member', until: date('2020-12-31')}]->(club);
            UNWIND [
              {id: 'f1', edition: 'first-2025', scope: 'country', iso3: 'AAA', value: 60.0},
              {id: 'f2', edition: 'first-2025', scope: 'country', iso3: 'BBB', value: 30.0},
              {id: 'f3', edition: 'first-2025', scope: 'other', value: 10.0},
              {id: 'f4', edition: 'first-2025', scope: 'world', value: 105.0},
              {id: 'f5', edition: 'first-2025', scope: 'country', iso3: 'CCC', high: 20.0, note: 'withheld'},
              {id: 'f6', edition: 'first-2025', scope: 'country', iso3: 'AAA', value: 50.0, form: 'powder'},
              {id: 's1', edition: 'second-2025', scope: 'country', iso3: 'AAA', value: 80.0, chosen: true},
              {id: 's2', edition: 'second-2025', scope: 'country', iso3: 'BBB', value: 20.0, chosen: true},
              {id: 'p1', edition: 'study-2023', scope: 'country', iso3: 'AAA', value: 70.0, year: 2020, unit: 'percent', note: 'average of 2016 to 2020; trade variable 1.1'},
              {id: 'p2', edition: 'study-2023', scope: 'other', value: 30.0, year: 2020, unit: 'percent', note: 'average of 2016 to 2020'}
            ] AS row
            CREATE (observation:Observation {kind: 'production', mineral: 'examplium', stage: 'refining', year: 2024, unit: 't', unitBasis: 'contained',
              basis: 'reported', chosen: false})
            SET observation += row;
            UNWIND [['extraction', 'AAA'], ['extraction', 'CCC'], ['refining', 'AAA'], ['refining', 'BBB'], ['use', 'TTT']] AS row
            CREATE (:Operation {id: 'examplium/' + row[0] + '/' + row[1], mineral: 'examplium', stage: row[0], iso3: row[1]});
            UNWIND [
              ['extraction/AAA', 'refining/AAA', 30.0, 0.5], ['extraction/CCC', 'refining/AAA', 30.0, 0.5], ['extraction/AAA', 'refining/BBB', 40.0, 1.0],
              ['refining/AAA', 'use/TTT', 60.0, 0.6], ['refining/BBB', 'use/TTT', 40.0, 0.4]
            ] AS row
            MATCH (sender:Operation {id: 'examplium/' + row[0]})
            MATCH (receiver:Operation {id: 'examplium/' + row[1]})
            CREATE (sender)-[:SUPPLIES {key: row[0] + row[1], mineral: 'examplium', year: 2024, tonnes: row[2], shareOfInput: row[3], basis: 'reported',
              derivation: row[0] + row[1]}]->(receiver);
            MATCH (mineral:Mineral {id: 'examplium'})
            CREATE (mineral)<-[:OF]-(:Fitness {id: 'examplium/2024/TTT', mineral: 'examplium', year: 2024, target: 'TTT', status: 'fit', reason: 'drawn', untracedShare: 0.0});
            """;

    private OutputExample() {}
}
