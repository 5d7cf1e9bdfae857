package org.lodegraph.question.criticality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

/**
 * The limit of 65% on flows small enough to add up by hand.
 *
 * <pre>
 *   use of MMM, a member:    RRR 70, OOO (a member) 20, UNKNOWN 10
 *   use of OOO, a member:    RRR 10, OOO 90
 *   refining of RRR:         mines of SSS 0.9, of RRR 0.1      refining of OOO: mines of TTT 1
 * </pre>
 */
@WithDatabase
class LimitsTest {

    private static final String TEXT = """
            UNWIND ['MMM', 'OOO', 'RRR', 'SSS', 'TTT'] AS iso3
            CREATE (:Country {iso3: iso3, name: iso3});
            CREATE (:Bloc {id: 'eu27', name: 'Union'});
            MATCH (union:Bloc {id: 'eu27'})
            MATCH (country:Country)
            WHERE country.iso3 IN ['MMM', 'OOO']
            CREATE (country)-[:MEMBER_OF {role: 'member'}]->(union);
            MATCH (union:Bloc {id: 'eu27'})
            MATCH (left:Country {iso3: 'TTT'})
            CREATE (left)-[:MEMBER_OF {role: 'member', until: date('2020-01-31')}]->(union);
            CREATE (list:CriticalList {id: 'EU-STRATEGIC-2024', year: 2024})
            WITH list
            UNWIND ['examplium', 'printium', 'nullium'] AS id
            CREATE (:Mineral {id: id, name: id, symbols: [], mineralGroup: 'test', unitBasis: 'contained'})-[:LISTED_ON {name: 'name of ' + id}]->(list);
            UNWIND [
              ['refining/RRR', 'use/MMM', 70.0, 0.7], ['refining/OOO', 'use/MMM', 20.0, 0.2], ['refining/UNKNOWN', 'use/MMM', 10.0, 0.1],
              ['refining/RRR', 'use/OOO', 10.0, 0.1], ['refining/OOO', 'use/OOO', 90.0, 0.9],
              ['extraction/SSS', 'refining/RRR', 72.0, 0.9], ['extraction/RRR', 'refining/RRR', 8.0, 0.1], ['extraction/TTT', 'refining/OOO', 110.0, 1.0]
            ] AS row
            MERGE (sender:Operation {id: 'examplium/' + row[0]})
            SET sender.mineral = 'examplium', sender.stage = split(row[0], '/')[0], sender.iso3 = split(row[0], '/')[1]
            MERGE (receiver:Operation {id: 'examplium/' + row[1]})
            SET receiver.mineral = 'examplium', receiver.stage = split(row[1], '/')[0], receiver.iso3 = split(row[1], '/')[1]
            CREATE (sender)-[:SUPPLIES {key: row[0] + row[1], mineral: 'examplium', year: 2024, tonnes: row[2], shareOfInput: row[3], basis: 'reported',
              derivation: row[0] + '-' + row[1]}]->(receiver);
            UNWIND [
              ['examplium', 'EU27', 'fit'], ['examplium', 'MMM', 'fit'], ['examplium', 'OOO', 'partial'], ['printium', 'ANY', 'unfit'], ['nullium', 'ANY', 'unfit']
            ] AS row
            CREATE (:Fitness {id: row[0] + '/2024/' + row[1], mineral: row[0], year: 2024, target: row[1], status: row[2], reason: 'drawn', editions: ['drawn-1']});
            UNWIND [
              {id: 'p1', iso3: 'MMM', value: 80.0, stage: 'refining', mineral: 'printium'}, {id: 'p2', iso3: 'SSS', value: 15.0, stage: 'refining', mineral: 'printium'},
              {id: 'p3', iso3: 'SSS', value: 66.0, stage: 'extraction', mineral: 'printium'}, {id: 'p4', iso3: 'SSS', value: 99.0, stage: 'refining', mineral: 'examplium'}
            ] AS row
            CREATE (share:Observation {kind: 'eu-supply-share', scope: 'country', unit: 'percent', year: 2020, edition: 'study-2023'})
            SET share += row;
            """;

    private static Limits limits;

    @BeforeAll
    static void load(Graph graph) {
        TestDatabase.run(TEXT);
        limits = new Limits(graph, TestDatabase.networks());
    }

    @Test
    void findsLargestThirdCountryOfTracedSupply() {
        LimitEntry refined = entry("examplium", "refining", "MMM");

        assertThat(refined.thirdCountry()).isEqualTo("RRR");
        assertThat(refined.share()).isCloseTo(70.0 / 90, within(1e-9)); // UNKNOWN is not traced supply
        assertThat(refined.exceeds()).isTrue();
        assertThat(refined.evidence()).isEqualTo("refining/RRR-use/MMM");
        LimitEntry mined = entry("examplium", "extraction", "MMM");
        assertThat(mined.thirdCountry()).isEqualTo("SSS");
        assertThat(mined.share()).isCloseTo(0.63 / 0.9, within(1e-9)); // 0.7 x 0.9 of 0.7 + 0.2
    }

    @Test
    void excludesMembersButNotFormerMembers() {
        LimitEntry refined = entry("examplium", "refining", "OOO");

        assertThat(refined.thirdCountry()).isEqualTo("RRR"); // OOO itself refines 90
        assertThat(refined.share()).isCloseTo(0.1, within(1e-9));
        assertThat(refined.exceeds()).isFalse();
        assertThat(refined.reason()).isEqualTo("drawn"); // partial
        assertThat(entry("examplium", "extraction", "OOO").thirdCountry()).isEqualTo("TTT");
    }

    @Test
    void sumsMembersForTheUnion() {
        // 80 of RRR and 110 of OOO are known
        assertThat(entry("examplium", "refining", "EU27").share()).isCloseTo(80.0 / 190, within(1e-9));
        assertThat(entry("examplium", "extraction", "EU27").thirdCountry()).isEqualTo("TTT");
        assertThat(entry("examplium", "extraction", "EU27").share()).isCloseTo(110.0 / 190, within(1e-9));
    }

    @Test
    void usesPrintedSharesForTheUnionIfFlowsAreUnfit() {
        assertThat(entry("printium", "refining", "EU27").thirdCountry()).isEqualTo("SSS");
        assertThat(entry("printium", "refining", "EU27").share()).isEqualTo(0.15); // MMM is a member
        assertThat(entry("printium", "extraction", "EU27").exceeds()).isTrue();
        assertThat(entry("printium", "extraction", "EU27").evidence()).isEqualTo("p3");
        assertThat(entry("examplium", "refining", "EU27").source()).isEqualTo("traced"); // not the printed 99%
        assertThat(entry("printium", null, "MMM").share()).isNull();
        assertThat(entry("printium", null, "MMM").reason()).isEqualTo("drawn");
    }

    @Test
    void reportsRowsWithoutAnswer() {
        assertThat(entry("nullium", null, "EU27").reason())
                .isEqualTo("drawn, and the EU study prints no third country");
        assertThat(limits.of(Optional.empty(), Optional.empty()).meta().reasons())
                .containsKey("share");
    }

    @Test
    void acceptsMemberStatesOnly() {
        Answer<List<LimitEntry>> one = limits.of(Optional.of(new Target("MMM")), Optional.empty());

        assertThat(one.data()).extracting(LimitEntry::iso3).containsOnly("MMM");
        assertThatThrownBy(() -> limits.of(Optional.of(new Target("TTT")), Optional.empty()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.parameter()).isEqualTo("country"));
    }

    @Test
    void usesFlowsUpToTwoYearsBack() {
        assertThat(limits.of(Optional.of(new Target("MMM")), Optional.of(new Year(2026)))
                        .data())
                .extracting(LimitEntry::source)
                .contains("traced");
        assertThat(limits.of(Optional.of(new Target("MMM")), Optional.of(new Year(2023)))
                        .data())
                .extracting(LimitEntry::source)
                .containsOnlyNulls();
    }

    private static LimitEntry entry(String mineral, @Nullable String stage, String iso3) {
        return limits.of(Optional.empty(), Optional.empty()).data().stream()
                .filter(entry -> entry.mineral().equals(mineral)
                        && String.valueOf(entry.stage()).equals(String.valueOf(stage))
                        && entry.iso3().equals(iso3))
                .findFirst()
                .orElseThrow();
    }
}
