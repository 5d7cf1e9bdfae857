package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lodegraph.network.Chains.Chain;
import org.lodegraph.testing.Tries;

/** Compares what passes operations and countries with the enumeration of all chains, on random networks and measures. */
class ChainPointsTest {

    private static final int NETWORKS = Tries.of(500, 3000);
    private static final double ROUNDING = 1e-12;

    /** One network, a target, and the part of each link that measures leave open. */
    private record Case(Columns columns, List<Integer> uses, List<Chain> chains, Map<Integer, Double> closed) {

        static Case draw(int seed) {
            Random random = new Random(seed);
            Columns columns = RandomNetworks.draw(random);
            List<Integer> uses = RandomNetworks.target(columns, random);
            Map<Integer, Double> closed = new HashMap<>();
            for (int link = 0; seed % 2 == 0 && link < columns.links(); link++) {
                if (random.nextInt(3) == 0) {
                    closed.put(link, random.nextBoolean() ? 1.0 : random.nextDouble());
                }
            }
            return new Case(columns, uses, new Chains(columns).into(uses), closed);
        }

        ChainPoints points() {
            SupplyNetwork network = columns.network();
            Map<Integer, Double> parts = new HashMap<>();
            closed.forEach((link, part) -> parts.put(place(network, link), part));
            return ChainPoints.of(network, RandomNetworks.demand(columns, network, uses), Removal.links(parts));
        }

        /** {@return the number that a network gives a link} */
        private int place(SupplyNetwork network, int link) {
            return network.into(columns.receivers[link])
                    .filter(one -> network.sender(one) == columns.senders[link])
                    .findFirst()
                    .orElseThrow();
        }

        double open(int link) {
            return 1 - closed.getOrDefault(link, 0.0);
        }

        double demand() {
            return uses.stream().mapToDouble(columns::demand).sum();
        }

        /** {@return the share of the demand that some chains still carry} */
        double carried(Predicate<Chain> which) {
            double tonnes = chains.stream()
                    .filter(which)
                    .mapToDouble(chain -> chain.tonnes()
                            * chain.links().stream().mapToDouble(this::open).reduce(1, (a, b) -> a * b))
                    .sum();
            return demand() == 0 ? 0 : tonnes / demand();
        }

        boolean meets(Chain chain, IntPredicate condition) {
            return chain.operations().stream().anyMatch(condition::test);
        }
    }

    @Test
    void anOperationCarriesItsChains() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            ChainPoints points = drawn.points();
            for (int v : drawn.columns.makers()) {
                assertThat(points.carried(v))
                        .as("network %d, operation %d", seed, v)
                        .isCloseTo(drawn.carried(chain -> chain.operations().contains(v)), within(ROUNDING));
                assertThat(points.carriedAtMost(v))
                        .as("network %d, operation %d at most", seed, v)
                        .isCloseTo(
                                drawn.carried(chain -> drawn.meets(chain, w -> w == v || mayHide(drawn, v, w))),
                                within(ROUNDING));
            }
        }
    }

    /** UNKNOWN can hide an operation at its own stage or a later one. */
    private static boolean mayHide(Case drawn, int operation, int other) {
        Columns columns = drawn.columns;
        return columns.isUnknown(other) && columns.stages[other] >= columns.stages[operation];
    }

    @Test
    void aCountryCountsEachOfItsChainsOnce() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            ChainPoints points = drawn.points();
            for (int country : drawn.columns.knownCountries()) {
                IntPredicate own = v -> drawn.columns.countries[v] == country;
                assertThat(points.through(country))
                        .as("network %d, country %d", seed, country)
                        .isCloseTo(drawn.carried(chain -> drawn.meets(chain, own)), within(ROUNDING));
                assertThat(points.throughAtMost(country))
                        .as("network %d, country %d at most", seed, country)
                        .isCloseTo(
                                drawn.carried(chain -> drawn.meets(chain, own.or(drawn.columns::isUnknown))),
                                within(ROUNDING));
            }
        }
    }

    @Test
    void theBestChainHasTheLargestProductOfShares() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Case drawn = Case.draw(seed);
            ChainPoints points = drawn.points();
            Map<List<Integer>, Double> products = products(drawn);
            points.operations().forEach(v -> {
                double most = products.entrySet().stream()
                        .filter(chain -> chain.getKey().contains(v))
                        .mapToDouble(Map.Entry::getValue)
                        .max()
                        .orElseThrow();
                ChainPoints.Chain best = points.best(v);
                assertThat(best.operations()).contains(v);
                assertThat(best.share()).isCloseTo(most, within(ROUNDING));
                assertThat(products.get(best.operations())).isCloseTo(most, within(ROUNDING));
            });
        }
    }

    /** {@return the product of shares of each chain of operations; those into several uses of the target count together} */
    private static Map<List<Integer>, Double> products(Case drawn) {
        Map<List<Integer>, Double> products = new HashMap<>();
        for (Chain chain : drawn.chains) {
            double tonnes = chain.tonnes()
                    * chain.links().stream().mapToDouble(drawn::open).reduce(1, (a, b) -> a * b);
            products.merge(chain.operations(), tonnes / drawn.demand(), Double::sum);
        }
        return products;
    }
}
