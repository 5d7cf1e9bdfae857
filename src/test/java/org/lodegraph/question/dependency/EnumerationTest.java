package org.lodegraph.question.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.data.derive.Derivation;
import org.lodegraph.data.integrity.WrittenLinks;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.chokepoint.Chokepoint;
import org.lodegraph.network.chokepoint.ChokepointAnalysis;
import org.lodegraph.network.chokepoint.ChokepointInputs;
import org.lodegraph.network.chokepoint.ChokepointRow;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.OutputFigure;
import org.lodegraph.network.snapshot.SinglePoint;
import org.lodegraph.network.snapshot.SnapshotDetails;
import org.lodegraph.question.dependency.RandomNetwork.Chain;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.Tries;
import org.lodegraph.testing.WithDatabase;

/** Compares the statements with the enumeration of all chains, on random networks. */
@WithDatabase
class EnumerationTest {

    private static final int NETWORKS = Tries.of(12, 60);
    private static final List<String> STAGES = List.of("extraction", "intermediate", "refining");

    private static final Map<PointsQuestion, Answer<List<SinglePoint>>> ANSWERS = new HashMap<>();

    private static final List<RandomNetwork> networks = new ArrayList<>();
    private static Dependency dependency;

    @BeforeAll
    static void load(Graph graph) {
        dependency = new Dependency(graph, TestDatabase.networks(), java.time.Clock.systemUTC());
        Random random = new Random(20261123);
        try (var session = TestDatabase.server().driver().session()) {
            RandomNetwork.createCountries(session);
            for (int i = 0; i < NETWORKS; i++) {
                networks.add(new RandomNetwork("random-" + i, random));
                networks.get(i).create(session);
            }
            session.run("CREATE (:Dataset {id: 'lodegraph', run: 'random', state: 'complete'})")
                    .consume();
        }
        new Derivation(graph).run((done, all) -> {}, new WrittenLinks());
    }

    @Test
    void exposureEqualsWeightOfPassingChains() {
        eachQuestion((chains, point, asked) -> assertThat(asked.exposure())
                .as(asked.key().value())
                .isCloseTo(RandomNetwork.sum(chains, chain -> chain.passes(point)), within(1e-9)));
    }

    @Test
    void upperBoundAddsUntracedChains() {
        eachQuestion((chains, point, asked) -> assertThat(asked.exposureUpper())
                .as(asked.key().value())
                .isCloseTo(
                        Math.min(1, RandomNetwork.sum(chains, chain -> chain.passes(point) || couldPass(chain, point))),
                        within(1e-9)));
    }

    @Test
    void pointIsStructuralIfNoWideChainAvoidsIt() {
        for (double epsilon : new double[] {0, 0.05, 0.3}) {
            eachQuestion(epsilon, (chains, point, asked) -> {
                Predicate<Chain> wide = chain -> chain.shares().stream().allMatch(share -> share > epsilon);
                boolean expected = chains.stream().anyMatch(wide)
                        && chains.stream().filter(wide).allMatch(chain -> chain.passes(point));
                assertThat(asked.structural())
                        .as(asked.key() + " at " + epsilon)
                        .isEqualTo(expected);
            });
        }
    }

    @Test
    void witnessIsTheHeaviestPassingChain() {
        eachQuestion((chains, point, asked) -> assertThat(asked.witness().share())
                .as(asked.key().value())
                .isCloseTo(
                        chains.stream()
                                .filter(chain -> chain.passes(point))
                                .mapToDouble(Chain::weight)
                                .max()
                                .orElse(0),
                        within(1e-9)));
    }

    @Test
    void ruleOfSixtyFiveSumsLayersOfAStage() {
        eachQuestion((chains, point, asked) -> {
            boolean expected = STAGES.stream()
                    .filter(stage -> !point.contains("/") || point.startsWith(stage))
                    .anyMatch(stage -> {
                        double traced = RandomNetwork.sum(chains, chain -> isMade(chain, stage, ""));
                        return RandomNetwork.sum(chains, chain -> isMade(chain, stage, point)) > 0.65 * traced;
                    });
            assertThat(asked.rule65()).as(asked.key().value()).isEqualTo(expected);
        });
    }

    /** Checks whether the chain has a known operation of the stage that is the point or belongs to its country. */
    private static boolean isMade(Chain chain, String stage, String point) {
        return chain.operations().stream()
                .filter(operation -> operation.startsWith(stage) && !operation.endsWith("UNKNOWN"))
                .anyMatch(operation -> point.isEmpty() || RandomNetwork.isPart(operation, point));
    }

    @Test
    void worstPointHasLargestExposure() {
        for (String target : List.of("TAA", "EU27")) {
            for (String unit : List.of("country", "country-stage")) {
                List<MineralExposure> worst = dependency
                        .exposures(new Target(target), unit, null, LossTerms.DEFAULT, Page.FIRST)
                        .data();
                assertThat(worst).hasSize(NETWORKS);
                worst.forEach(row -> {
                    int network = Integer.parseInt(row.mineral().value().substring("random-".length()));
                    List<Chain> chains = networks.get(network).chains(target);
                    assertThat(row.exposure() == null ? 0 : row.exposure())
                            .as(row.mineral() + " " + target + " " + unit)
                            .isCloseTo(
                                    RandomNetwork.points(chains, unit.equals("country")).stream()
                                            .mapToDouble(point -> exposure(chains, point))
                                            .max()
                                            .orElse(0),
                                    within(1e-9));
                    assertThat(row.lockIn() != null)
                            .isEqualTo(chains.stream().anyMatch(chain -> isMade(chain, "refining", "")));
                });
            }
        }
    }

    @Test
    void dependantsGetAtLeastHalfThroughTheOperation() {
        List<Chokepoint> chokepoints = Stream.of(Stage.values())
                .flatMap(stage -> analysis().all(stage).stream())
                .map(ChokepointRow::chokepoint)
                .toList();
        for (int i = 0; i < NETWORKS; i++) {
            for (String target : List.of("TAA", "TAB", "EU27")) {
                List<Chain> chains = networks.get(i).chains(target);
                List<String> expected = RandomNetwork.points(chains, false).stream()
                        .filter(point -> exposure(chains, point) >= 0.5)
                        .sorted()
                        .toList();
                assertThat(dependedOn(chokepoints, "random-" + i, target))
                        .as("random-" + i + " " + target)
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    /** {@return the analysis of the networks, in which every operation has a published output of 1 tonne} */
    private static ChokepointAnalysis analysis() {
        List<OutputFigure> outputs = new ArrayList<>();
        for (int i = 0; i < NETWORKS; i++) {
            for (String point : RandomNetwork.points(networks.get(i).chains("EU27"), false)) {
                OperationId key = new OperationId("random-" + i + "/" + point);
                outputs.add(new OutputFigure(
                        key.value(),
                        key.mineral(),
                        key.stage(),
                        2024,
                        key.country(),
                        false,
                        1.0,
                        null,
                        null,
                        false,
                        "random"));
            }
        }
        NetworkSnapshot snapshot = TestDatabase.networks().world();
        SnapshotDetails stored = snapshot.details();
        SnapshotDetails details =
                new SnapshotDetails(List.of(), stored.verdicts(), outputs, List.of(), List.of(), stored.memberships());
        return new ChokepointAnalysis(
                snapshot, new ChokepointInputs(details), LossAssumptions.DEFAULT, DataYear.reach(null));
    }

    private static List<String> dependedOn(List<Chokepoint> chokepoints, String mineral, String target) {
        return chokepoints.stream()
                .filter(one -> one.mineral().value().equals(mineral))
                .filter(one -> one.dependants().stream()
                        .anyMatch(dependant -> dependant.iso3().equals(target)))
                .map(one -> one.stage().id() + "/" + one.iso3())
                .sorted()
                .toList();
    }

    private static double exposure(List<Chain> chains, String point) {
        return RandomNetwork.sum(chains, chain -> chain.passes(point));
    }

    @Test
    void untracedShareEqualsWeightOfChainsFromUnknown() {
        for (int i = 0; i < NETWORKS; i++) {
            SinglePointsDetails details = (SinglePointsDetails) Objects.requireNonNull(
                    ask(i, "EU27", "country", 0.01).meta().details());
            TargetSupply supply = details.target();
            assertThat(supply.untracedShare())
                    .as("random-" + i)
                    .isCloseTo(RandomNetwork.sum(networks.get(i).chains("EU27"), Chain::isUntraced), within(1e-9));
        }
    }

    /** Checks whether UNKNOWN may hide the point: an operation at its own stage or above, a country at any stage. */
    private static boolean couldPass(Chain chain, String point) {
        if (!chain.isUntraced()) {
            return false;
        }
        String last = chain.operations().get(chain.operations().size() - 1);
        return !point.contains("/") || STAGES.indexOf(stage(point)) <= STAGES.indexOf(stage(last));
    }

    private static String stage(String operation) {
        return operation.substring(0, operation.indexOf('/'));
    }

    /** One comparison. */
    @FunctionalInterface
    private interface Check {
        void of(List<Chain> chains, String point, SinglePoint asked);
    }

    private static void eachQuestion(Check check) {
        eachQuestion(0.01, check);
    }

    private static void eachQuestion(double epsilon, Check check) {
        for (int i = 0; i < NETWORKS; i++) {
            for (String target : List.of("TAA", "EU27")) {
                List<Chain> chains = networks.get(i).chains(target);
                for (String unit : List.of("country", "country-stage")) {
                    List<SinglePoint> points = ask(i, target, unit, epsilon).data();
                    String prefix = "random-" + i + "/";
                    assertThat(points.stream().map(point -> point.key().value().substring(prefix.length())))
                            .containsExactlyInAnyOrderElementsOf(RandomNetwork.points(chains, unit.equals("country")));
                    points.forEach(point -> check.of(chains, point.key().value().substring(prefix.length()), point));
                }
            }
        }
    }

    /** Caches answers, so that each question runs once. */
    private static Answer<List<SinglePoint>> ask(int network, String target, String unit, double epsilon) {
        return ANSWERS.computeIfAbsent(question(network, target, unit, epsilon), dependency::singlePoints);
    }

    private static PointsQuestion question(int network, String target, String unit, double epsilon) {
        return new PointsQuestion(
                new Target(target),
                new MineralId("random-" + network),
                unit,
                0,
                epsilon,
                null,
                LossTerms.DEFAULT,
                null,
                Page.FIRST);
    }
}
