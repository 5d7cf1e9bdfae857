package org.lodegraph.question.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.derive.Derivation;
import org.lodegraph.data.integrity.WrittenLinks;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Range;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.network.chokepoint.Chokepoint;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.SinglePoint;
import org.lodegraph.question.supply.OutputQuestion;
import org.lodegraph.question.supply.Supply;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;
import org.lodegraph.testing.WorkedExample;

/** Minerals whose chains, years and capacities differ from the worked example, each figure computed by hand. */
@WithDatabase
class ShapesTest {

    private static final Offset<Double> EXACT = within(1e-6);

    private static Graph graph;
    private static Dependency dependency;

    @BeforeAll
    static void load(Graph loaded) {
        graph = loaded;
        TestDatabase.run(
                String.join(
                        "\n",
                        "CREATE (:Dataset {id: 'lodegraph', state: 'complete', run: 'shapes'});",
                        "UNWIND ['AAA', 'BBB', 'RRR', 'SSS', 'TTT'] AS iso3 CREATE (:Country {iso3: iso3});",
                        "MATCH (t:Country {iso3: 'TTT'}) CREATE (t)-[:PARTY_TO]->(:Agreement {id: 'undated'}), (t)-[:PARTY_TO]->(:Agreement {id: 'old', signed: date('2001-01-01')}), (t)-[:PARTY_TO]->(:Agreement {id: 'new', signed: date('2026-01-01')});",
                        // Two refiners make all and a third is idle; R's capacity of the next year differs.
                        mineral("idlium", 2024, "TTT", 100),
                        flow("idlium", "refining/RRR", "use/TTT", 80, 0.8, 2024),
                        flow("idlium", "refining/SSS", "use/TTT", 20, 0.2, 2024),
                        output("idlium", "refining", "RRR", 80, 2024),
                        output("idlium", "refining", "SSS", 20, 2024),
                        capacity("idlium", "refining", "RRR", 90, 2024),
                        capacity("idlium", "refining", "SSS", 30, 2024),
                        capacity("idlium", "refining", "BBB", 75, 2024),
                        capacity("idlium", "refining", "RRR", 10, 2025),
                        // Two mined tonnes make one refined; mines have a capacity of 220 and 60.
                        mineral("orium", 2024, "TTT", 100),
                        flow("orium", "extraction/AAA", "refining/RRR", 160, 0.8, 2024),
                        flow("orium", "extraction/BBB", "refining/RRR", 40, 0.2, 2024),
                        flow("orium", "refining/RRR", "use/TTT", 100, 1, 2024),
                        output("orium", "extraction", "AAA", 160, 2024),
                        output("orium", "extraction", "BBB", 40, 2024),
                        capacity("orium", "extraction", "AAA", 220, 2024),
                        capacity("orium", "extraction", "BBB", 60, 2024),
                        // Refining output is published only for the year before the flows.
                        mineral("latium", 2024, "TTT", 100),
                        flow("latium", "refining/RRR", "use/TTT", 100, 1, 2024),
                        output("latium", "refining", "RRR", 90, 2023),
                        output("latium", "refining", "SSS", 10, 2023),
                        // Ore goes straight into use; refining output is published, and no flow passes the refiners.
                        mineral("rawium", 2024, "TTT", 100),
                        flow("rawium", "extraction/AAA", "use/TTT", 60, 0.6, 2024),
                        flow("rawium", "extraction/BBB", "use/TTT", 40, 0.4, 2024),
                        output("rawium", "refining", "RRR", 70, 2024),
                        output("rawium", "refining", "SSS", 30, 2024),
                        // 50 and 30 by name, 20 unnamed, and S withholds at most 300.
                        "CREATE (:Mineral {id: 'secretium', run: 'shapes'});",
                        output("secretium", "refining", "RRR", 50, 2024),
                        output("secretium", "refining", "AAA", 30, 2024),
                        "CREATE (:Observation {id: 'secretium.rest', mineral: 'secretium', stage: 'refining', scope: 'other', kind: 'production', value: 20.0, year: 2024, edition: 'e', unit: 't', chosen: true, run: 'shapes'});",
                        "CREATE (:Observation {id: 'secretium.kept', mineral: 'secretium', stage: 'refining', scope: 'country', iso3: 'SSS', kind: 'production', high: 300.0, note: 'withheld', year: 2024, edition: 'e', unit: 't', chosen: true, run: 'shapes'});",
                        "MATCH (one:Operation) MATCH (mineral:Mineral {id: one.mineral}) MATCH (country:Country {iso3: one.iso3}) MERGE (market:Market {id: mineral.id + '/' + country.iso3}) MERGE (market)-[:IN]->(country) CREATE (mineral)<-[:OF]-(one)-[:PART_OF]->(market);"));
        try (var session = TestDatabase.server().driver().session()) {
            session.run(
                            QueryCatalog.load()
                                    .get("import/derive-operation-capacity")
                                    .text(),
                            Map.of("run", "shapes"))
                    .consume();
        }
        new Derivation(graph).run((done, all) -> {}, new WrittenLinks());
        dependency = new Dependency(graph, TestDatabase.networks(), WorkedExample.CLOCK);
    }

    @Test
    void countsIdleCapacity() {
        List<Chokepoint> refiners = ask(Stage.REFINING, "idlium", null);

        assertThat(refiners.get(0).residualSupplyIndex()).isCloseTo(1.05, EXACT); // (90 + 30 + 75 - 90) / 100
        assertThat(refiners.get(0).pivotal()).isFalse();
        assertThat(refiners.get(1).residualSupplyIndex()).isCloseTo(1.65, EXACT); // (195 - 30) / 100
    }

    @Test
    void usesCapacityOfTheFlowYear() {
        try (var session = TestDatabase.server().driver().session()) {
            var operation = session.run("MATCH (o:Operation {id: 'idlium/refining/RRR'}) RETURN o AS operation")
                    .single()
                    .get("operation");
            assertThat(operation.get("capacityTonnes").asDouble()).isEqualTo(90);
            assertThat(operation.get("capacityYear").asInt()).isEqualTo(2024);
        }
    }

    @Test
    void measuresMinesInMinedTonnes() {
        List<Chokepoint> miners = ask(Stage.EXTRACTION, "orium", null);

        assertThat(miners.get(0).residualSupplyIndex())
                .isCloseTo(0.3, EXACT); // 60 / 200 mined tonnes that go down the chain
        assertThat(miners.get(0).chokepointBasis()).isEqualTo("pivotal");
        assertThat(miners.get(1).residualSupplyIndex()).isCloseTo(1.1, EXACT); // 220 / 200
        assertThat(miners.get(1).pivotal()).isFalse();
        assertThat(basis("orium/extraction/AAA")).isEqualTo("pivotal");
        assertThat(basis("orium/extraction/BBB")).isEqualTo("none");
    }

    @Test
    void usesOutputOfTheNearestYear() {
        List<Chokepoint> refiners = ask(Stage.REFINING, "latium", null);

        assertThat(refiners).extracting(Chokepoint::year).containsExactly(2023, 2023);
        assertThat(refiners).extracting(Chokepoint::flowYear).containsExactly(2024, 2024);
        assertThat(refiners.get(0).share()).isCloseTo(0.9, EXACT);
        assertThat(refiners.get(0).dependants())
                .containsExactly(new Chokepoint.Dependant("TTT", 1.0)); // of the flows of 2024
        assertThat(singlePoints("latium").get(0).nMinus1()).isCloseTo(0.1, EXACT); // 1 - 90 / 100
    }

    @Test
    void listsYearsWithOutput() {
        var answer = dependency.chokepoints(new ChokepointsQuestion(
                Stage.REFINING, new MineralId("latium"), LossTerms.DEFAULT, new Year(2030), null, Page.FIRST));

        assertThat(answer.data()).isEmpty();
        assertThat(answer.meta().reasons().get("data"))
                .contains("for 2028 to 2030")
                .contains("it is published for 2023");
    }

    @Test
    void fallsBackToTheShareWithoutFlows() {
        List<Chokepoint> refiners = ask(Stage.REFINING, "rawium", null);

        assertThat(refiners.get(0).chokepointBasis()).isEqualTo("share"); // 0.7
        assertThat(refiners.get(1).chokepoint()).isFalse(); // 0.3
        assertThat(basis("rawium/refining/RRR")).isEqualTo("share");
    }

    @Test
    void reportsMissingRefiningAsNull() {
        var answer = dependency.exposures(new Target("TTT"), "country", null, LossTerms.DEFAULT, Page.FIRST);
        MineralExposure raw = answer.data().stream()
                .filter(row -> row.mineral().value().equals("rawium"))
                .findFirst()
                .orElseThrow();

        assertThat(raw.key()).isEqualTo(new PointId("rawium/AAA"));
        assertThat(raw.exposure()).isCloseTo(0.6, EXACT);
        assertThat(raw.capture()).isNull();
        assertThat(raw.lockIn()).isNull();
        assertThat(answer.meta().reasons().get("rawium.lockIn")).contains("no known refiner");
    }

    @Test
    void witnessCountsLegsOfFullAndShortChains() {
        assertThat(singlePoints("orium").get(0).witness().legs()).hasSize(2);
        assertThat(singlePoints("rawium").get(0).witness().legs()).hasSize(1);
    }

    @Test
    void agreesWithTheConcentrationOfTheSameOutput() {
        Range hhi = ask(Stage.REFINING, "secretium", null).get(0).hhi();

        assertThat(hhi.low()).isCloseTo(3400, EXACT); // 50^2 + 30^2
        assertThat(hhi.high()).isCloseTo(5862.5, EXACT); // of 400: 12.5^2 + 7.5^2 + 5^2 + 75^2
        var index = Objects.requireNonNull(new Supply(graph)
                .concentration(new OutputQuestion(
                        new MineralId("secretium"),
                        Stage.REFINING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "rows"))
                .data()
                .hhi());
        assertThat(hhi.low()).isCloseTo(index.low(), EXACT);
        assertThat(hhi.high()).isCloseTo(index.high(), EXACT);
    }

    @Test
    void browserAnswersEqualHttpAnswers() {
        String explore =
                QueryCatalog.load().get("explore/rank-chokepoint-refiners").text();
        try (var session = TestDatabase.server().driver().session()) {
            for (String mineral : List.of("secretium", "idlium")) {
                List<Map<String, Object>> rows =
                        session.run(explore, Map.of("mineral", mineral)).list(row -> row.asMap());
                List<Chokepoint> chokepoints = ask(Stage.REFINING, mineral, null);
                assertThat(rows).hasSameSizeAs(chokepoints);
                for (int i = 0; i < rows.size(); i++) {
                    assertThat(rows.get(i))
                            .containsEntry("operation", chokepoints.get(i).key().value());
                    assertThat((double) Objects.requireNonNull(rows.get(i).get("share")))
                            .isCloseTo(chokepoints.get(i).share(), EXACT);
                    assertThat(rows.get(i))
                            .containsEntry(
                                    "dependants",
                                    chokepoints.get(i).dependants().stream()
                                            .map(Chokepoint.Dependant::iso3)
                                            .toList());
                }
            }
        }
    }

    @Test
    void listsAgreementsWithoutADateLast() {
        String explore =
                QueryCatalog.load().get("explore/list-country-agreements").text();
        try (var session = TestDatabase.server().driver().session()) {
            assertThat(session.run(explore, Map.of("target", "TTT"))
                            .list(row -> row.get("agreement").asString()))
                    .containsExactly("new", "old", "undated");
        }
    }

    @Test
    void excludesWithheldOutputAtTheHighEnd() {
        LossTerms high = new LossTerms(LossAssumptions.DEFAULT.policy(Bound.HIGH), LossTerms.DEFAULT.limit());
        assertThat(dependency
                        .chokepoints(new ChokepointsQuestion(
                                Stage.REFINING, new MineralId("secretium"), high, null, null, Page.FIRST))
                        .data())
                .extracting(point -> point.iso3().value())
                .containsExactly("RRR", "AAA");
    }

    private static List<Chokepoint> ask(Stage stage, String mineral, @org.jspecify.annotations.Nullable Year year) {
        return dependency
                .chokepoints(new ChokepointsQuestion(
                        stage, new MineralId(mineral), LossTerms.DEFAULT, year, null, Page.FIRST))
                .data();
    }

    private static List<SinglePoint> singlePoints(String mineral) {
        return dependency
                .singlePoints(new PointsQuestion(
                        new Target("TTT"),
                        new MineralId(mineral),
                        "country",
                        0,
                        0.01,
                        null,
                        LossTerms.DEFAULT,
                        null,
                        Page.FIRST))
                .data();
    }

    private static String basis(String operation) {
        try (var session = TestDatabase.server().driver().session()) {
            return session.run(
                            "MATCH (o:Operation {id: $id}) RETURN coalesce(o.chokepoint, 'none') AS basis",
                            Map.of("id", operation))
                    .single()
                    .get("basis")
                    .asString();
        }
    }

    private static String mineral(String id, int year, String target, int demand) {
        return ("CREATE (:Mineral {id: '%s', run: 'shapes'}), (:Fitness {id: '%s/%d/%s', mineral: '%s', year: %d, target: '%s', status: 'fit',"
                        + " reason: 'by hand', small: false, demandTonnes: %d.0, run: 'shapes'});")
                .formatted(id, id, year, target, id, year, target, demand);
    }

    private static String flow(String mineral, String from, String to, int tonnes, double share, int year) {
        return merge(mineral, from, "sender")
                + merge(mineral, to, "receiver")
                + ("CREATE (sender)-[:SUPPLIES {key: '%s.%s.%s', mineral: '%s', year: %d, tonnes: %d.0, shareOfInput: %s, basis: 'reconciled',"
                                + " derivation: 'd', run: 'shapes'}]->(receiver);")
                        .formatted(mineral, from, to, mineral, year, tonnes, share);
    }

    private static String output(String mineral, String stage, String iso3, int tonnes, int year) {
        return observation("production", mineral, stage, iso3, tonnes, year);
    }

    private static String capacity(String mineral, String stage, String iso3, int tonnes, int year) {
        return observation("capacity", mineral, stage, iso3, tonnes, year);
    }

    private static String observation(String kind, String mineral, String stage, String iso3, int tonnes, int year) {
        return merge(mineral, stage + "/" + iso3, "operation")
                + ("CREATE (:Observation {id: '%s.%s.%s.%s.%d', kind: '%s', mineral: '%s', stage: '%s', iso3: '%s', scope: 'country', value: %d.0,"
                                + " year: %d, unit: 't', edition: 'e', basis: 'reported', chosen: true, run: 'shapes'})-[:ABOUT]->(operation);")
                        .formatted(kind, mineral, stage, iso3, year, kind, mineral, stage, iso3, tonnes, year);
    }

    private static String merge(String mineral, String operation, String name) {
        String[] parts = operation.split("/", 2);
        return "MERGE (%s:Operation {id: '%s/%s'}) SET %s.mineral = '%s', %s.stage = '%s', %s.iso3 = '%s' "
                .formatted(name, mineral, operation, name, mineral, name, parts[0], name, parts[1]);
    }
}
