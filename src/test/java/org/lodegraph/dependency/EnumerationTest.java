package org.lodegraph.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lodegraph.TestDatabase;
import org.lodegraph.dependency.RandomNetwork.Chain;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Target;

/** The statements against the enumeration of all chains, on networks made at random. */
class EnumerationTest {

    private static final int NETWORKS = 36;
    private static final List<String> STAGES = List.of("extraction", "intermediate", "refining");

    private static final List<RandomNetwork> networks = new ArrayList<>();
    private static Dependency dependency;

    @BeforeAll
    static void load() {
        dependency = new Dependency(TestDatabase.clear(), java.time.Clock.systemUTC());
        Random random = new Random(20261123);
        StringBuilder statements = new StringBuilder(RandomNetwork.countries());
        for (int i = 0; i < NETWORKS; i++) {
            networks.add(new RandomNetwork("random-" + i, random));
            statements.append(networks.get(i).statements());
        }
        TestDatabase.run(statements.toString());
    }

    @Test
    void exposureIsTheWeightOfTheChainsThatPass() {
        eachQuestion((chains, point, asked) -> assertThat(asked.exposure())
                .as(asked.key())
                .isCloseTo(RandomNetwork.sum(chains, chain -> chain.passes(point)), within(1e-9)));
    }

    @Test
    void theUpperBoundAddsTheChainsLostWhereThePointCouldBe() {
        eachQuestion((chains, point, asked) -> assertThat(asked.exposureUpper())
                .as(asked.key())
                .isCloseTo(
                        Math.min(1, RandomNetwork.sum(chains, chain -> chain.passes(point) || couldPass(chain, point))),
                        within(1e-9)));
    }

    @Test
    void aPointIsStructuralIfNoWideChainAvoidsIt() {
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
    void theWitnessIsTheHeaviestChainThatPasses() {
        eachQuestion((chains, point, asked) -> assertThat(asked.witness().share())
                .as(asked.key())
                .isCloseTo(
                        chains.stream()
                                .filter(chain -> chain.passes(point))
                                .mapToDouble(Chain::weight)
                                .max()
                                .orElse(0),
                        within(1e-9)));
    }

    @Test
    void theUntracedShareIsTheWeightOfTheChainsThatEndInUnknown() {
        for (int i = 0; i < NETWORKS; i++) {
            TargetSupply supply = (TargetSupply) java.util.Objects.requireNonNull(
                    ask(i, "EU27", "country", 0.01).details().get("target"));
            assertThat(supply.untracedShare())
                    .as("random-" + i)
                    .isCloseTo(RandomNetwork.sum(networks.get(i).chains("EU27"), Chain::isUntraced), within(1e-9));
        }
    }

    /** What UNKNOWN hides lies at its own stage or above: an operation only there, a country at any. */
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
                    List<SinglePoint> points = points(i, target, unit, epsilon);
                    String prefix = "random-" + i + "/";
                    assertThat(points.stream().map(point -> point.key().substring(prefix.length())))
                            .containsExactlyInAnyOrderElementsOf(RandomNetwork.points(chains, unit.equals("country")));
                    points.forEach(point -> check.of(chains, point.key().substring(prefix.length()), point));
                }
            }
        }
    }

    private static List<SinglePoint> points(int network, String target, String unit, double epsilon) {
        return dependency.singlePoints(question(network, target, unit, epsilon)).data();
    }

    private static org.lodegraph.model.Meta ask(int network, String target, String unit, double epsilon) {
        return dependency.singlePoints(question(network, target, unit, epsilon)).meta();
    }

    private static PointsQuestion question(int network, String target, String unit, double epsilon) {
        return new PointsQuestion(
                new Target(target), new MineralId("random-" + network), unit, 0, epsilon, null, null, Page.FIRST);
    }
}
