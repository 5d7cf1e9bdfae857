package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodegraph.network.Chains.Chain;
import org.lodegraph.testing.Tries;

/**
 * Compares exposure, its upper bound, hidden origin and structure with the enumeration of all chains, on random
 * networks.
 */
class ChainEnumerationTest {

    private static final int NETWORKS = Tries.of(500, 3000);
    private static final double ROUNDING = 1e-12;

    /** One network, a removal and a target, and their chains. */
    private record Case(
            Columns columns, SupplyNetwork network, Chains chains, RandomNetworks.Drawn removal, List<Integer> uses) {

        static Case draw(int seed) {
            Random random = new Random(seed);
            Columns columns = RandomNetworks.draw(random);
            return new Case(
                    columns,
                    columns.network(),
                    new Chains(columns),
                    RandomNetworks.removal(columns, random),
                    RandomNetworks.target(columns, random));
        }

        Demand demand() {
            return RandomNetworks.demand(columns, network, uses);
        }
    }

    @Test
    void theShareThroughAnOperationIsTheWeightOfItsChains() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            double[] passed = Chains.passed(drawn.columns, drawn.chains.all(), v -> 0).operations;
            for (int v = 0; v < passed.length; v++) {
                double expected = drawn.columns.isUse(v) ? drawn.columns.demand(v) : passed[v];
                assertThat(drawn.network.delivered(v))
                        .as("network %d, operation %d", seed, v)
                        .isCloseTo(expected, within(1e-9));
            }
        }
    }

    @Test
    void exposureIsTheWeightOfTheChainsThatMeetTheRemoval() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            double expected = Chains.exposure(drawn.chains.into(drawn.uses), drawn.removal::taken);

            TransitShare transit = TransitShare.of(drawn.network, drawn.removal.removal());

            assertThat(transit.exposure(drawn.demand())).as("network %d", seed).isCloseTo(expected, within(ROUNDING));
        }
    }

    @Test
    void theUpperBoundAddsChainsThroughPossibleUnknowns() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            List<Chain> chains = drawn.chains.into(drawn.uses);
            double expected = chains.stream()
                            .mapToDouble(chain -> chain.tonnes()
                                    * (couldHide(drawn, chain.origin()) ? 1 : 1 - chain.left(drawn.removal::taken)))
                            .sum()
                    / Chains.tonnes(chains);

            Removal upper = drawn.removal.removal().withUnknown(drawn.network, drawn.removal.country());

            assertThat(TransitShare.of(drawn.network, upper).exposure(drawn.demand()))
                    .as("network %d", seed)
                    .isCloseTo(expected, within(ROUNDING));
        }
    }

    /** UNKNOWN can hide an operation at its own stage or a later one, a country at any. */
    private static boolean couldHide(Case drawn, int origin) {
        return drawn.columns.isUnknown(origin)
                && (drawn.removal.country()
                        || drawn.removal
                                .removal()
                                .operations()
                                .anyMatch(v -> drawn.columns.stages[v] <= drawn.columns.stages[origin]));
    }

    @Test
    void hiddenOriginIsTheWeightOfTheChainsAboveThatMeetTheRemoval() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            TransitShare transit = TransitShare.of(drawn.network, drawn.removal.removal());
            for (int v = 0; v < drawn.columns.size(); v++) {
                double hidden = Chains.exposure(drawn.chains.feeding(v), drawn.removal::taken);
                double taken = drawn.columns.isUse(v) ? 0 : drawn.removal.taken(v);

                assertThat(transit.hidden(v))
                        .as("network %d, operation %d", seed, v)
                        .isCloseTo(hidden, within(ROUNDING));
                assertThat(transit.share(v))
                        .as("network %d, operation %d", seed, v)
                        .isCloseTo(1 - (1 - taken) * (1 - hidden), within(ROUNDING));
            }
        }
    }

    @Test
    void anOperationIsStructuralIfNoWideChainAvoidsIt() {
        eachDominance((drawn, epsilon, found) -> assertThat(found.operations())
                .as("at %s", epsilon)
                .containsExactlyElementsOf(IntStream.of(drawn.columns.makers())
                        .filter(v -> isOnEvery(
                                drawn, epsilon, chain -> chain.operations().contains(v)))
                        .boxed()
                        .toList()));
    }

    @Test
    void aCountryIsStructuralIfNoWideChainAvoidsAllThatItDoes() {
        eachDominance((drawn, epsilon, found) -> assertThat(found.countries())
                .as("at %s", epsilon)
                .containsExactlyElementsOf(IntStream.of(drawn.columns.knownCountries())
                        .filter(country -> isOnEvery(
                                drawn,
                                epsilon,
                                chain -> chain.operations().stream()
                                        .anyMatch(v -> drawn.columns.countries[v] == country)))
                        .boxed()
                        .toList()));
    }

    private static boolean isOnEvery(Case drawn, double epsilon, Predicate<Chain> asked) {
        return drawn.chains.everyWideChain(drawn.uses, epsilon, asked);
    }

    /** A check of one case. */
    @FunctionalInterface
    private interface Check {
        void of(Case drawn, double epsilon, Dominators found);
    }

    private static void eachDominance(Check check) {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            // not a share of the round networks, so that rounding decides nothing
            for (double epsilon : new double[] {0, 0.01, 0.13, 0.37}) {
                check.of(drawn, epsilon, Dominators.of(drawn.network, drawn.demand(), epsilon));
            }
        }
    }
}
