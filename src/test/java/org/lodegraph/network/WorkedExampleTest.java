package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of the worked example: miners A and B, refiners R and S, users T and W. */
class WorkedExampleTest {

    private static final double PRINTED = 5e-7;

    private final Draft draft = Draft.workedExample();
    private final SupplyNetwork network = draft.network();
    private final Demand t = draft.demand(network, "T");
    private final Demand w = draft.demand(network, "W");

    @Test
    void operationsDeliverWhatReachesUse() {
        // R 36 + 44, S 4 + 16; A 0.75 x 80 + 0.5 x 20, B 0.25 x 80 + 0.5 x 20
        assertThat(network.delivered(draft.at("R"))).isCloseTo(80, within(1e-12));
        assertThat(network.delivered(draft.at("S"))).isCloseTo(20, within(1e-12));
        assertThat(network.delivered(draft.at("A"))).isCloseTo(70, within(1e-12));
        assertThat(network.delivered(draft.at("B"))).isCloseTo(30, within(1e-12));
        assertThat(network.demand()).isCloseTo(100, within(1e-12));
        assertThat(t.tonnes()).isEqualTo(40);
        assertThat(w.tonnes()).isEqualTo(60);
    }

    /** The table of the worked example; the definitions show below it how each figure is computed. */
    @ParameterizedTest
    @CsvSource({
        "A, 0.725, 0.65,  3, 70, 0.693929, 0.683333, 0.633333, 0.654048, 0.67",
        "B, 0.275, 0.1,   7, 30, 0.210833, 0.316667, 0.2,      0.242778, 0.23",
        "R, 0.9,   0.875, 2, 80, 0.8775,   0.733333, 0.7,      0.715,    0.78",
        "S, 0.1,   0,     8, 20, 0.06,     0.266667, 0.133333, 0.16,     0.12"
    })
    void lossesAreThoseOfTheTable(
            String removed,
            double exposureT,
            double bestCaseT,
            double relieved,
            double lost,
            double sharedT,
            double exposureW,
            double bestCaseW,
            double sharedW,
            double worldLoss) {
        NetworkAfterRemoval after = new NetworkAfterRemoval(network, draft.removal(removed), SpareCapacity.DEFAULT);

        assertThat(after.exposure(t)).isCloseTo(exposureT, within(PRINTED));
        assertThat(after.bestCase(t)).isCloseTo(bestCaseT, within(PRINTED));
        assertThat(after.shared(t)).isCloseTo(sharedT, within(PRINTED));
        assertThat(after.exposure(w)).isCloseTo(exposureW, within(PRINTED));
        assertThat(after.bestCase(w)).isCloseTo(bestCaseW, within(PRINTED));
        assertThat(after.shared(w)).isCloseTo(sharedW, within(PRINTED));
        assertThat(after.relieved()).isCloseTo(relieved, within(1e-9));
        assertThat(after.lost()).isCloseTo(lost, within(1e-9));
        assertThat(after.rho()).isCloseTo(relieved / lost, within(1e-9));
        // the mean over T and W, weighted by demand
        assertThat((40 * after.shared(t) + 60 * after.shared(w)) / 100).isCloseTo(worldLoss, within(PRINTED));
    }

    @Test
    void withSlackOfOneTheLinkCarriesTwiceItsFlow() {
        NetworkAfterRemoval after =
                new NetworkAfterRemoval(network, draft.removal("R"), SpareCapacity.DEFAULT.slack(1));

        // S -> T carries 8, but S has only 22 - 16 = 6 spare: 34/40
        assertThat(after.bestCase(t)).isCloseTo(0.85, within(1e-12));
    }

    @Test
    void theRangeOfTheSharedLossIsOnePoint() {
        for (double slack : new double[] {0.25, 1, Double.POSITIVE_INFINITY}) {
            // 0.9 x (1 - 2/80): S's spare 2 are binding, whatever the links carry
            assertThat(new NetworkAfterRemoval(network, draft.removal("R"), SpareCapacity.DEFAULT.slack(slack))
                            .shared(t))
                    .isCloseTo(0.8775, within(1e-12));
        }
    }

    @Test
    void aChainThatMeetsACountryTwiceCountsOnce() {
        Removal both = draft.removal("A", "R");

        // 0.725 + 0.9 - 0.9 x 0.75
        assertThat(TransitShare.of(network, both).exposure(t)).isCloseTo(0.95, within(1e-12));

        Draft merged = new Draft()
                .operation("A", Columns.EXTRACTION, "AR")
                .operation("B", Columns.EXTRACTION, "B")
                .operation("R", Columns.REFINING, "AR")
                .operation("S", Columns.REFINING, "S")
                .operation("T", Columns.USE, "T")
                .link("A", "R", 60)
                .link("B", "R", 20)
                .link("A", "S", 10)
                .link("B", "S", 10)
                .link("R", "T", 36)
                .link("S", "T", 4);
        SupplyNetwork other = merged.network();
        Removal country = Removal.country(other, merged.country("AR"));

        assertThat(country.operations()).containsExactly(0, 2);
        assertThat(TransitShare.of(other, country).exposure(merged.demand(other, "T")))
                .isCloseTo(0.95, within(1e-12));
    }

    @Test
    void rIsStructuralForTOnlyWhereTheLinkFromSDoesNotCount() {
        for (double epsilon : new double[] {0, 0.01}) {
            assertThat(Dominators.of(network, t, epsilon).operations()).isEmpty();
            assertThat(Dominators.of(network, t, epsilon).countries()).isEmpty();
        }
        // S -> T is 0.1 of T's input, which does not exceed 0.1
        assertThat(Dominators.of(network, t, 0.1).operations()).containsExactly(draft.at("R"));
        assertThat(Dominators.of(network, t, 0.1).countries()).containsExactly(draft.country("R"));
        assertThat(Dominators.of(network, w, 0.1).operations()).isEmpty();
        // nor does B -> R, 0.25 of R's input, exceed 0.25: A and R remain
        assertThat(Dominators.of(network, t, 0.25).operations()).isEqualTo(draft.chain("A", "R"));
        assertThat(Dominators.of(network, t, 0.25).countries()).containsExactly(draft.country("A"), draft.country("R"));
    }

    @Test
    void routesAroundRGoThroughSUntilItsLinkIsFull() {
        Rerouting routes = reroute("R", 0.05);

        // 0.9 x 40; S -> T may carry 5, of which 4 are used: 1/36
        assertThat(routes.shortfall()).isCloseTo(36, within(1e-9));
        assertThat(routes.reachable()).isCloseTo(1, within(1e-9));
        assertThat(routes.unserved()).isCloseTo(35, within(1e-9));
        assertThat(routes.struck()).isEmpty();
        assertThat(routes.cut()).singleElement().satisfies(cut -> {
            assertThat(cut.operation()).isEqualTo(draft.at("S"));
            assertThat(cut.link()).isTrue();
            assertThat(cut.receiver()).isEqualTo(Rerouting.DEMAND);
            assertThat(cut.tonnes()).isCloseTo(1, within(1e-9));
        });
        assertThat(routes.routes()).singleElement().satisfies(route -> {
            assertThat(route.operations()).endsWith(draft.at("S")).hasSize(2);
            assertThat(route.tonnes()).isCloseTo(1, within(1e-9));
            assertThat(route.existing()).isTrue();
            assertThat(route.cost()).isZero();
        });
        assertThat(routes.reachable() / routes.shortfall()).isCloseTo(0.027778, within(PRINTED));
    }

    @Test
    void bothRefinersAreExcludedIfAIsRefused() {
        Rerouting routes = reroute("A", 0.05);

        // h(R) = 0.75, h(S) = 0.5
        assertThat(routes.struck())
                .containsExactly(new Rerouting.Struck(draft.at("R"), 0.75), new Rerouting.Struck(draft.at("S"), 0.5));
        assertThat(routes.routes()).isEmpty();
        assertThat(routes.reachable()).isZero();
        assertThat(routes.shortfall()).isCloseTo(29, within(1e-9)); // 0.725 x 40
        assertThat(routes.unserved()).isCloseTo(29, within(1e-9));
    }

    @Test
    void withoutMixingABuyerGetsTheSpareCapacityOfB() {
        Rerouting routes = reroute("A", 1);

        // B's 33 - 30, over any refiner; 3/29
        assertThat(routes.struck()).isEmpty();
        assertThat(routes.reachable()).isCloseTo(3, within(1e-9));
        assertThat(routes.reachable() / routes.shortfall()).isCloseTo(0.103448, within(PRINTED));
        assertThat(routes.cut()).singleElement().satisfies(cut -> {
            assertThat(cut.operation()).isEqualTo(draft.at("B"));
            assertThat(cut.link()).isFalse();
            assertThat(cut.tonnes()).isCloseTo(3, within(1e-9));
        });
        assertThat(routes.routes().get(0).operations().get(0)).isEqualTo(draft.at("B"));
    }

    @Test
    void ifTheLegFromSCostsMoreTheRouteUsesR() {
        RoutingOptions options = new RoutingOptions(SpareCapacity.DEFAULT, 1, false, 0, new RoutingOptions.Legs() {
            @Override
            public double cost(int sender, int receiver) {
                return sender == draft.at("S") ? 2 : 1;
            }

            @Override
            public boolean isOpen(int sender, int receiver) {
                return true;
            }
        });

        List<Rerouting.Route> routes = Rerouting.of(
                        network, t, draft.removal("A"), options, new Rerouting.SearchLimits(5, () -> false))
                .routes();

        // B -> R -> T, 3 t, as in the table: two legs at 1
        assertThat(routes).singleElement().satisfies(route -> {
            assertThat(route.operations()).isEqualTo(draft.chain("B", "R"));
            assertThat(route.tonnes()).isCloseTo(3, within(1e-9));
            assertThat(route.cost()).isEqualTo(2);
        });
    }

    private Rerouting reroute(String refused, double tolerance) {
        RoutingOptions options = new RoutingOptions(SpareCapacity.DEFAULT, tolerance, false, 0, RoutingOptions.FREE);
        return Rerouting.of(network, t, draft.removal(refused), options, new Rerouting.SearchLimits(5, () -> false));
    }
}
