package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import org.lodegraph.network.Rerouting.Route;

/** Routes that depend on one rule at a time. */
class ReroutingTest {

    private static final double EXACT = 1e-9;

    /**
     * Refiners that need no ore: T uses 10 of each of X1, X2 and Y, and 70 of Z. Each may make 1 more, and each
     * link carry 2.5 more.
     */
    private final Draft four = new Draft()
            .operation("X1", Columns.REFINING, "X")
            .operation("X2", Columns.REFINING, "X")
            .operation("Y", Columns.REFINING, "Y")
            .operation("Z", Columns.REFINING, "Z")
            .operation("T", Columns.USE, "T")
            .link("X1", "T", 10)
            .link("X2", "T", 10)
            .link("Y", "T", 10)
            .link("Z", "T", 70);

    /** A mines only for R, which serves only T; B mines only for S, which serves only W. */
    private final Draft apart = new Draft()
            .operation("A", Columns.EXTRACTION, "A")
            .operation("B", Columns.EXTRACTION, "B")
            .operation("R", Columns.REFINING, "R")
            .operation("S", Columns.REFINING, "S")
            .operation("T", Columns.USE, "T")
            .operation("W", Columns.USE, "W")
            .link("A", "R", 40)
            .link("B", "S", 60)
            .link("R", "T", 40)
            .link("S", "W", 60);

    @Test
    void routesThatShareNoCountryWithOneBeforeComeFirst() {
        List<Route> routes =
                reroute(four, "Z", legs((sender, receiver) -> 1.0 + sender)).routes();

        // X1 costs 1, X2 2, Y 3: but X is already used at X2's turn
        assertThat(routes)
                .extracting(Route::operations)
                .containsExactly(four.chain("X1"), four.chain("Y"), four.chain("X2"));
        assertThat(routes).extracting(Route::cost).containsExactly(1.0, 3.0, 2.0);
        assertThat(routes).allSatisfy(route -> assertThat(route.tonnes()).isCloseTo(1, within(EXACT)));
    }

    @Test
    void aCheaperLegComesFirst() {
        List<Route> routes = reroute(four, "Z", legs((sender, receiver) -> sender == four.at("Y") ? 0.0 : 5.0))
                .routes();

        assertThat(routes.get(0).operations()).isEqualTo(four.chain("Y"));
    }

    @Test
    void atEqualCostTheWiderRouteComesFirstThenTheLowerIndex() {
        Draft draft = new Draft();
        for (int i = 0; i < 12; i++) {
            draft.operation("R" + i, Columns.REFINING, "C" + i, i == 5 ? 0.2 : 0.1);
        }
        draft.operation("Z", Columns.REFINING, "Z").operation("T", Columns.USE, "T");
        for (int i = 0; i < 12; i++) {
            draft.link("R" + i, "T", 10);
        }
        draft.link("Z", "T", 80);

        List<Integer> order = reroute(draft, "Z", RoutingOptions.FREE).routes().stream()
                .map(route -> route.operations().get(0))
                .toList();

        // R5 delivers 2, the others 1; index 9 precedes index 10
        assertThat(order).containsExactly(5, 0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void returnsNoMoreRoutesThanRequested() {
        RoutingOptions options = new RoutingOptions(SpareCapacity.DEFAULT, 0.05, false, 0, RoutingOptions.FREE);
        SupplyNetwork network = four.network();

        Rerouting two = Rerouting.of(
                network,
                four.demand(network, "T"),
                four.removal("Z"),
                options,
                new Rerouting.SearchLimits(2, () -> false));

        assertThat(two.routes()).hasSize(2);
        assertThat(two.reachable()).isCloseTo(3, within(EXACT)); // 1 of each, returned or not
    }

    /** X and Y can deliver exactly the shortfall, except for the rounding of a sum. */
    @Test
    void roundingResiduesAreNotMissing() {
        for (int i = 1; i <= 60; i++) {
            double x = i * 1234.57;
            double y = i * 2345.61;
            Draft draft = new Draft()
                    .operation("X", Columns.REFINING, "X", 1)
                    .operation("Y", Columns.REFINING, "Y", 1)
                    .operation("Z", Columns.REFINING, "Z")
                    .operation("T", Columns.USE, "T")
                    .link("X", "T", 4 * x)
                    .link("Y", "T", 4 * y)
                    .link("Z", "T", x + y);

            Rerouting routes = reroute(draft, "Z", RoutingOptions.FREE);

            assertThat(routes.reachable()).isCloseTo(x + y, within(1e-9 * (x + y)));
            assertThat(routes.cut()).as("the cut for " + i).isEmpty();
        }
    }

    @Test
    void forASmallShortfallOnlyTheCheapestServes() {
        Draft draft = new Draft()
                .operation("X", Columns.REFINING, "X", 1)
                .operation("Y", Columns.REFINING, "Y", 1)
                .operation("Z", Columns.REFINING, "Z")
                .operation("T", Columns.USE, "T")
                .link("X", "T", 40)
                .link("Y", "T", 40)
                .link("Z", "T", 5);

        Rerouting routes = reroute(draft, "Z", legs((sender, receiver) -> sender == draft.at("X") ? 2.0 : 1.0));

        // either link may carry 10 more, and 5 are missing
        assertThat(routes.routes()).singleElement().satisfies(route -> {
            assertThat(route.operations()).isEqualTo(draft.chain("Y"));
            assertThat(route.tonnes()).isCloseTo(5, within(EXACT));
        });
        assertThat(routes.unserved()).isZero();
        assertThat(routes.cut()).isEmpty();
        assertThat(routes.isComplete()).isTrue();
    }

    @Test
    void aBarredLegIsNoRouteAndIsInTheCut() {
        Rerouting routes = reroute(four, "Z", open((sender, receiver) -> sender != four.at("Y")));

        assertThat(routes.routes()).extracting(Route::operations).doesNotContain(four.chain("Y"));
        assertThat(routes.reachable()).isCloseTo(2, within(EXACT));
        // the widest first: the capacity of X1 and X2, then the closed leg
        assertThat(routes.cut())
                .extracting(Rerouting.Capacity::operation)
                .containsExactly(four.at("X1"), four.at("X2"), four.at("Y"));
        assertThat(routes.cut()).extracting(Rerouting.Capacity::link).containsExactly(false, false, true);
        assertThat(routes.cut().get(2).tonnes()).isZero();
    }

    @Test
    void withoutNewLinksOnlyExistingSuppliersServe() {
        Rerouting routes = reroute(apart, "R", RoutingOptions.FREE);

        assertThat(routes.shortfall()).isCloseTo(40, within(EXACT));
        assertThat(routes.reachable()).isZero();
        assertThat(routes.routes()).isEmpty();
        assertThat(routes.cut()).isEmpty();
    }

    @Test
    void newLinksJoinSpareCapacityAtTheirCost() {
        SupplyNetwork network = apart.network();
        RoutingOptions options =
                new RoutingOptions(SpareCapacity.DEFAULT, 0.05, true, 10, legs((sender, receiver) -> 1));

        Rerouting routes = Rerouting.of(
                network,
                apart.demand(network, "T"),
                apart.removal("R"),
                options,
                new Rerouting.SearchLimits(5, () -> false));

        // S may make 6 more, from ore of B over the existing link; serving T is new: 1 + 1 + 10
        assertThat(routes.routes()).singleElement().satisfies(route -> {
            assertThat(route.operations()).isEqualTo(apart.chain("B", "S"));
            assertThat(route.tonnes()).isCloseTo(6, within(EXACT));
            assertThat(route.cost()).isEqualTo(12);
            assertThat(route.existing()).isFalse();
        });
        assertThat(routes.cut())
                .singleElement()
                .satisfies(cut -> assertThat(cut.operation()).isEqualTo(apart.at("S")));
    }

    /** A pair with an unbounded link gets no second one, even if a new link is free. */
    @Test
    void aLinkWithoutBoundIsNotDoubled() {
        SupplyNetwork network = four.network();
        RoutingOptions options = new RoutingOptions(
                SpareCapacity.DEFAULT.slack(Double.POSITIVE_INFINITY), 0.05, true, 0, RoutingOptions.FREE);

        List<Route> routes = Rerouting.of(
                        network,
                        four.demand(network, "T"),
                        four.removal("Z"),
                        options,
                        new Rerouting.SearchLimits(5, () -> false))
                .routes();

        assertThat(routes).hasSize(3).allMatch(Route::existing);
    }

    @Test
    void aNewLinkFeedsARefinerWhereTheOldOneIsBarred() {
        SupplyNetwork network = apart.network();
        RoutingOptions options = new RoutingOptions(
                SpareCapacity.DEFAULT, 0.05, true, 10, open((sender, receiver) -> sender != apart.at("B")));

        List<Route> routes = Rerouting.of(
                        network,
                        apart.demand(network, "T"),
                        apart.removal("R"),
                        options,
                        new Rerouting.SearchLimits(5, () -> false))
                .routes();

        // A's ore, which R no longer takes, goes to S over a new link: two new links at 10
        assertThat(routes).singleElement().satisfies(route -> {
            assertThat(route.operations()).isEqualTo(apart.chain("A", "S"));
            assertThat(route.cost()).isEqualTo(20);
        });
    }

    @Test
    void aRefinerThatCouldServeOverANewLinkIsExcludedToo() {
        SupplyNetwork network = apart.network();
        Removal refused = apart.removal("B", "R");
        RoutingOptions old = new RoutingOptions(SpareCapacity.DEFAULT, 0.05, false, 0, RoutingOptions.FREE);
        RoutingOptions fresh = new RoutingOptions(SpareCapacity.DEFAULT, 0.05, true, 0, RoutingOptions.FREE);
        Demand t = apart.demand(network, "T");

        assertThat(Rerouting.of(network, t, refused, old, new Rerouting.SearchLimits(5, () -> false))
                        .struck())
                .isEmpty();
        assertThat(Rerouting.of(network, t, refused, fresh, new Rerouting.SearchLimits(5, () -> false))
                        .struck())
                .containsExactly(new Rerouting.Struck(apart.at("S"), 1));
    }

    @Test
    void hiddenOriginUpToTheToleranceIsAccepted() {
        // half of the feed of W's refiner is refused: 0.5 is not above 0.5
        Draft draft = new Draft()
                .operation("A", Columns.EXTRACTION, "A")
                .operation("B", Columns.EXTRACTION, "B")
                .operation("S", Columns.REFINING, "S")
                .operation("T", Columns.USE, "T")
                .link("A", "S", 10)
                .link("B", "S", 10)
                .link("S", "T", 20);
        SupplyNetwork network = draft.network();
        Demand t = draft.demand(network, "T");

        assertThat(Rerouting.of(
                                network,
                                t,
                                draft.removal("A"),
                                new RoutingOptions(SpareCapacity.DEFAULT, 0.5, false, 0, RoutingOptions.FREE),
                                new Rerouting.SearchLimits(5, () -> false))
                        .struck())
                .isEmpty();
        assertThat(Rerouting.of(
                                network,
                                t,
                                draft.removal("A"),
                                new RoutingOptions(SpareCapacity.DEFAULT, 0.49, false, 0, RoutingOptions.FREE),
                                new Rerouting.SearchLimits(5, () -> false))
                        .struck())
                .hasSize(1);
    }

    @Test
    void withoutRefusalThereIsNoShortfall() {
        SupplyNetwork network = four.network();
        RoutingOptions options = new RoutingOptions(SpareCapacity.DEFAULT, 0, false, 0, RoutingOptions.FREE);

        Rerouting routes = Rerouting.of(
                network, four.demand(network, "T"), Removal.of(), options, new Rerouting.SearchLimits(5, () -> false));

        assertThat(routes.shortfall()).isZero();
        assertThat(routes.unserved()).isZero();
        assertThat(routes.routes()).isEmpty();
        assertThat(routes.struck()).isEmpty();
        assertThat(routes.cut()).isEmpty();
    }

    private static Rerouting reroute(Draft draft, String refused, RoutingOptions.Legs legs) {
        SupplyNetwork network = draft.network();
        return Rerouting.of(
                network,
                draft.demand(network, "T"),
                draft.removal(refused),
                new RoutingOptions(SpareCapacity.DEFAULT, 0.05, false, 0, legs),
                new Rerouting.SearchLimits(20, () -> false));
    }

    private static RoutingOptions.Legs legs(ToDoubleBiFunction<Integer, Integer> cost) {
        return legs(cost, (sender, receiver) -> true);
    }

    private static RoutingOptions.Legs open(BiPredicate<Integer, Integer> open) {
        return legs((sender, receiver) -> 0, open);
    }

    private static RoutingOptions.Legs legs(
            ToDoubleBiFunction<Integer, Integer> cost, BiPredicate<Integer, Integer> open) {
        return new RoutingOptions.Legs() {
            @Override
            public double cost(int sender, int receiver) {
                return cost.applyAsDouble(sender, receiver);
            }

            @Override
            public boolean isOpen(int sender, int receiver) {
                return open.test(sender, receiver);
            }
        };
    }
}
