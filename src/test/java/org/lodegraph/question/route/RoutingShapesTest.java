package org.lodegraph.question.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.derive.Derivation;
import org.lodegraph.data.integrity.WrittenLinks;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;

/**
 * Routes over chains that the worked example lacks, each figure computed by hand.
 *
 * <p>{@code tierium} has an intermediate: two mined tonnes make one intermediate tonne, two of those one refined tonne.
 * {@code hubium} has two refiners, one of which takes in more than it ships.
 */
@WithDatabase
class RoutingShapesTest {

    private static final Offset<Double> EXACT = within(1e-6);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static Graph graph;
    private static Routing routing;

    @BeforeAll
    static void load(Graph loaded) {
        graph = loaded;
        TestDatabase.run("""
                UNWIND ['AAA', 'BBB', 'III', 'JJJ', 'RRR', 'SSS', 'TTT'] AS iso3 CREATE (:Country {iso3: iso3});
                UNWIND ['tierium', 'hubium'] AS id
                CREATE (:Mineral {id: id}), (:Fitness {id: id + '/2024/TTT', mineral: id, year: 2024, target: 'TTT', status: 'fit', reason: 'by hand', small: false});
                UNWIND [
                  ['tierium', 'extraction/AAA', 'intermediate/III', 200.0, 1.0],
                  ['tierium', 'extraction/BBB', 'intermediate/JJJ', 40.0, 1.0],
                  ['tierium', 'intermediate/III', 'refining/RRR', 80.0, 1.0],
                  ['tierium', 'intermediate/III', 'refining/SSS', 20.0, 0.5],
                  ['tierium', 'intermediate/JJJ', 'refining/SSS', 20.0, 0.5],
                  ['tierium', 'refining/RRR', 'use/TTT', 40.0, 0.8],
                  ['tierium', 'refining/SSS', 'use/TTT', 10.0, 0.2],
                  ['tierium', 'refining/SSS', 'use/WWW', 10.0, 1.0],
                  ['hubium', 'refining/RRR', 'use/TTT', 60.0, 0.6],
                  ['hubium', 'refining/SSS', 'use/TTT', 40.0, 0.4],
                  ['hubium', 'refining/RRR', 'use/SSS', 50.0, 1.0]
                ] AS row
                MERGE (sender:Operation {id: row[0] + '/' + row[1]})
                SET sender.mineral = row[0], sender.stage = split(row[1], '/')[0], sender.iso3 = split(row[1], '/')[1]
                MERGE (receiver:Operation {id: row[0] + '/' + row[2]})
                SET receiver.mineral = row[0], receiver.stage = split(row[2], '/')[0], receiver.iso3 = split(row[2], '/')[1]
                CREATE (sender)-[:SUPPLIES {key: row[0] + row[1] + row[2], mineral: row[0], year: 2024, tonnes: row[3], shareOfInput: row[4],
                  basis: 'reconciled', derivation: 'd'}]->(receiver);
                MATCH (a:Country {iso3: 'AAA'}), (i:Country {iso3: 'III'}), (j:Country {iso3: 'JJJ'}), (s:Country {iso3: 'SSS'}), (m:Mineral {id: 'tierium'})
                CREATE (named:Agreement {id: 'ore-pact', type: 'mou', status: 'signed'}), (named)-[:COVERS]->(m),
                  (a)-[:PARTY_TO]->(named), (i)-[:PARTY_TO]->(named),
                  (general:Agreement {id: 'trade-pact', type: 'fta', status: 'in-force'}), (i)-[:PARTY_TO]->(general), (s)-[:PARTY_TO]->(general),
                  (bloc:Bloc {id: 'late'}), (j)-[:MEMBER_OF {since: date('2026-06-01')}]->(bloc),
                  (later:Agreement {id: 'late-pact', type: 'fta', status: 'in-force'}), (bloc)-[:PARTY_TO]->(later), (s)-[:PARTY_TO]->(later);
                CREATE (:Dataset {id: 'lodegraph', run: 'by-hand', state: 'complete'});
                """);
        new Derivation(graph).run((done, all) -> {}, new WrittenLinks());
        routing = new Routing(graph, TestDatabase.networks(), WorkedExample.CLOCK);
    }

    @Test
    void reusesCapacityFreedByTheExclusionAtEveryLayer() {
        Alternatives found = ask("tierium", "tierium/refining/RRR", null).data();

        assertThat(found.shortfallTonnes()).isCloseTo(40, EXACT);
        assertThat(found.routes()).hasSize(1);
        List<RouteLeg> legs = found.routes().get(0).legs();
        assertThat(legs)
                .extracting(leg -> leg.from().value())
                .containsExactly("tierium/extraction/AAA", "tierium/intermediate/III", "tierium/refining/SSS");
        // A -> I: a quarter of the 50 that reach use through I, and the 40 that R no longer uses
        assertThat(legs.get(0).spareTonnes()).isCloseTo(52.5, EXACT);
        assertThat(legs.get(1).spareTonnes())
                .isCloseTo(2.5, EXACT); // half of S's output x 0.25: R's part is another link
        assertThat(legs.get(2).spareTonnes()).isCloseTo(2.5, EXACT); // 10 x 0.25
        assertThat(found.coveredTonnes()).isCloseTo(2, EXACT); // S makes 20 and can make 10% more
        assertThat(found.bindingCut()).containsExactly(new Alternatives.Cut("tierium/refining/SSS", 2.0));
        // S could be fed by J as well as by I; B's 10% are 1 t that reaches use, and J's too
        assertThat(found.candidates())
                .extracting(Candidate::bottleneck, Candidate::bottleneckTonnes)
                .containsExactly(tuple("tierium/refining/SSS", 2.0), tuple("tierium/extraction/BBB", 1.0));
        assertThat(found.routes().get(0).candidate())
                .isEqualTo(found.candidates().get(0).key())
                .isEqualTo(
                        "tierium/extraction/AAA > tierium/intermediate/III > tierium/refining/SSS > tierium/use/TTT");
    }

    @Test
    void countsMinedTonnesAsTonnesReachingUse() {
        // Without R and I, B -> J -> S is left, if the buyer tolerates that I supplies S too: of B's 40 mined tonnes
        // 40 x 0.5 x 0.5 = 10 reach use, and it can deliver 10% more.
        Alternatives found = ask("tierium", "tierium/refining/RRR,tierium/intermediate/III", null, 1)
                .data();

        assertThat(found.routes().get(0).legs().get(0).from()).hasToString("tierium/extraction/BBB");
        assertThat(found.coveredTonnes()).isCloseTo(1, EXACT);
        assertThat(found.bindingCut())
                .extracting(Alternatives.Cut::key)
                .containsAnyOf("tierium/extraction/BBB", "tierium/intermediate/JJJ");
    }

    @Test
    void cutListsOperationsWithoutSpareCapacity() {
        Alternatives found = ask("hubium", "RRR", null).data();

        assertThat(found.candidates()).isEmpty();
        assertThat(found.routes()).isEmpty(); // S takes in 50 and ships 40: it has no surplus
        assertThat(found.bindingCut()).containsExactly(new Alternatives.Cut("hubium/refining/SSS", 0.0));
    }

    @Test
    void explainsEmptyCutWithoutChains() {
        Answer<Alternatives> answer = ask("hubium", "RRR,SSS", null);

        assertThat(answer.data().bindingCut()).isEmpty();
        assertThat(answer.meta().reasons().get("bindingCut")).contains("no chain of existing links avoids");
    }

    @Test
    void distinguishesMineralAgreementFromTradeTreaty() {
        Answer<Alternatives> answer = ask("tierium", "tierium/refining/RRR", null);
        List<RouteLeg> legs = answer.data().routes().get(0).legs();

        assertThat(legs)
                .extracting(RouteLeg::cover)
                .containsExactly(RouteLeg.Cover.NAMED, RouteLeg.Cover.GENERAL, null);
        assertThat(answer.meta().reasons()).containsKey("routes.legs.cover");
        assertThat(answer.meta().caveats()).anyMatch(caveat -> caveat.text().startsWith("cover general"));
    }

    @Test
    void countsMembershipFromItsFirstDay() {
        assertThat(agreements(DAY)).isEmpty(); // J joins in June
        assertThat(agreements(LocalDate.of(2026, 6, 1))).containsExactly(new RouteQueries.Agreed("late-pact", false));
    }

    @Test
    void rejectsBlocWithoutTheTarget() {
        assertThatThrownBy(() -> ask("hubium", "RRR", new BlocId("late")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("within")
                .hasMessageContaining("TTT");
    }

    private static List<RouteQueries.Agreed> agreements(LocalDate day) {
        return graph.list(
                        RouteQueries.LIST_AGREEMENTS,
                        new RouteQueries.AgreementsOf(
                                new MineralId("tierium"), List.of(new RouteQueries.Pair("JJJ", "SSS")), day))
                .get(0)
                .agreements();
    }

    private static Answer<Alternatives> ask(String mineral, String exclude, @Nullable BlocId within) {
        return ask(mineral, exclude, within, 0.05);
    }

    private static Answer<Alternatives> ask(String mineral, String exclude, @Nullable BlocId within, double tolerance) {
        return routing.alternatives(new RouteQuestion(
                new Target("TTT"),
                new MineralId(mineral),
                List.of(exclude.split(",", -1)).stream().map(Exclusion::parse).toList(),
                within,
                5,
                tolerance,
                LossAssumptions.DEFAULT,
                false,
                false,
                CostWeights.DEFAULT,
                false,
                null,
                DAY,
                Duration.ofSeconds(10)));
    }
}
