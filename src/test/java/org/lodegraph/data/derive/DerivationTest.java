package org.lodegraph.data.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.integrity.WrittenLinks;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.UnavailableException;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.question.dependency.Dependency;
import org.lodegraph.question.dependency.LossTerms;
import org.lodegraph.question.dependency.PointsQuestion;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

/** Reads networks from the graph and writes results back, on the worked example. */
@WithDatabase(Fixture.WORKED_EXAMPLE)
class DerivationTest {

    private static final Offset<Double> EXACT = within(1e-6);

    private static Graph graph;

    @BeforeAll
    static void load(Graph loaded) {
        graph = loaded;
    }

    @Test
    void writesDependencesAndLosses() {
        // T takes 0.9 from R, of which 0.8775 stays lost; from S 0.1 and 0.06; of A's ore 0.725 and 0.693929
        String dependence =
                "MATCH (:Market {id: 'examplium/TTT'})-[d:DEPENDS_ON {regime: 'none'}]->(:Operation {id: 'examplium/%s'}) RETURN d.%s";
        assertThat(number(dependence.formatted("refining/RRR", "exposure"))).isCloseTo(0.9, EXACT);
        assertThat(number(dependence.formatted("refining/RRR", "lossShared"))).isCloseTo(0.8775, EXACT);
        assertThat(number(dependence.formatted("extraction/AAA", "lossShared"))).isCloseTo(0.693929, EXACT);
        assertThat(number("MATCH (o:Operation {id: 'examplium/refining/RRR'}) RETURN o.worldLoss"))
                .isCloseTo(0.78, EXACT);
    }

    @Test
    void writesSpareCapacity() {
        // B mines 30 t that reach use, of 10% headroom; S -> T carries 4 t, of 25% slack; UNKNOWN offers nothing
        assertThat(number("MATCH (o:Operation {id: 'examplium/extraction/BBB'}) RETURN o.spareTonnes"))
                .isCloseTo(3, EXACT);
        assertThat(
                        number(
                                "MATCH (:Operation {id: 'examplium/refining/SSS'})-[s:SUPPLIES]->(:Operation {id: 'examplium/use/TTT'}) RETURN s.spareTonnes"))
                .isCloseTo(1, EXACT);
        assertThat(number("MATCH (o:Operation {iso3: 'UNKNOWN'}) RETURN sum(o.spareTonnes)"))
                .isZero();
        assertThat(number("MATCH ()-[s:SUPPLIES]->() WHERE s.spareTonnes IS NULL RETURN count(s)"))
                .isZero();
    }

    @Test
    void derivesTheSameAgainAndDeletesOtherDefinitions() {
        TestDatabase.run(
                "MATCH (m:Market {id: 'examplium/TTT'}), (o:Operation {id: 'examplium/refining/SSS'}) CREATE (m)-[:DEPENDS_ON {run: 'other'}]->(o);");
        Derivation derivation = new Derivation(graph);
        Derivation.Report first = derivation.run((done, all) -> {}, new WrittenLinks());
        double links = number("MATCH ()-[d:DEPENDS_ON]->() RETURN count(d)");

        assertThat(derivation.run((done, all) -> {}, new WrittenLinks())).isEqualTo(first);
        assertThat(number("MATCH ()-[d:DEPENDS_ON]->() RETURN count(d)"))
                .isEqualTo(links)
                .isEqualTo(first.dependences());
        assertThat(derivation.isDone()).isTrue();
        assertThat(number("MATCH (d:Dataset) RETURN d.relationships"))
                .isEqualTo(number("MATCH ()-[r]->() RETURN count(r)"));
    }

    @Test
    void namesMarketsAndLinksThem() {
        assertThat(
                        number(
                                "MATCH (:Operation {id: 'examplium/refining/RRR'})-[:PART_OF]->(m:Market {id: 'examplium/RRR'})-[:IN]->(:Country {iso3: 'RRR'}) MATCH (m)-[:OF]->(:Mineral {id: 'examplium'}) RETURN count(m)"))
                .isEqualTo(1);
        assertThat(number("MATCH (:Market {id: 'examplium/EU27'})-[:IN]->(b:Bloc {id: 'eu27'}) RETURN count(b)"))
                .isEqualTo(1);
        assertThat(number("MATCH (m:Market) WHERE m.name IS NULL RETURN count(m)"))
                .isZero();
    }

    @Test
    void aHalfWrittenGraphIsNotAnswered() {
        Dependency dependency = new Dependency(graph, TestDatabase.networks(), Clock.systemUTC());
        PointsQuestion question = new PointsQuestion(
                new Target("TTT"),
                new MineralId("examplium"),
                "country",
                0.5,
                0.01,
                null,
                LossTerms.DEFAULT,
                null,
                Page.FIRST);
        assertThat(dependency.singlePoints(question).data()).isNotEmpty();
        TestDatabase.run("MATCH (d:Dataset) SET d.method = d.derived REMOVE d.derived;");
        try {
            assertThat(new Derivation(graph).isDone()).isFalse();
            assertThatThrownBy(() -> dependency.singlePoints(question)).isInstanceOf(UnavailableException.class);
            TestDatabase.run("MATCH (d:Dataset) SET d.derived = 'lodegraph-1';");
            assertThat(new Derivation(graph).isDone()).isFalse();
            assertThatThrownBy(() -> dependency.singlePoints(question)).isInstanceOf(UnavailableException.class);
        } finally {
            TestDatabase.run("MATCH (d:Dataset) SET d.derived = d.method REMOVE d.method;");
        }
    }

    @Test
    void refusesWhileNothingIsLoaded() {
        TestDatabase.run("MATCH (d:Dataset) SET d.state = 'importing';");
        try {
            assertThat(new Derivation(graph).isDone()).isFalse();
            assertThatThrownBy(() -> new Derivation(graph).run((done, all) -> {}, new WrittenLinks()))
                    .isInstanceOf(UnavailableException.class);
        } finally {
            TestDatabase.run("MATCH (d:Dataset) SET d.state = 'complete';");
        }
    }

    @Test
    void newDataGetNewNetworksAndOldOnesStay() {
        AtomicReference<String> load = new AtomicReference<>("first");
        Snapshots snapshots = new Snapshots(graph, load::get);
        NetworkSnapshot first = snapshots.world();

        assertThat(snapshots.world()).isSameAs(first);
        load.set("second");
        assertThat(snapshots.world()).isNotSameAs(first);
        assertThat(first.find(new MineralId("examplium"), 2024)).isPresent();
    }

    @Test
    void knowsItsOperationsByKey() {
        LoadedNetwork network = TestDatabase.networks()
                .world()
                .find(new MineralId("examplium"), 2024)
                .orElseThrow();

        assertThat(network.points(true))
                .extracting(PointId::value)
                .containsExactly("examplium/AAA", "examplium/BBB", "examplium/RRR", "examplium/SSS");
        assertThat(network.demands().keySet()).containsExactly(new Iso3("TTT"), new Iso3("WWW"));
        assertThat(network.removal(new PointId("examplium/ZZZ")).operations())
                .isEmpty(); // an unknown country removes nothing
        assertThat(network.exports(new Iso3("RRR"))).hasSize(2);
        assertThat(network.exports(new Iso3("ZZZ"))).isEmpty();
    }

    private static double number(String statement) {
        try (var session = TestDatabase.server().driver().session()) {
            return session.run(statement, Map.of()).single().get(0).asDouble();
        }
    }
}
