package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodegraph.network.tracing.OriginTracing;

/**
 * Every figure of the second example of definitions 9. It has ore that B and C ship to each other, traced to its
 * producers, and the three layers that it feeds. The definitions show how each figure is computed.
 */
class ReexportsTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final double PRINTED = 5e-7;
    private static final double EXACT = 1e-9;

    private final OriginTracing ore =
            OriginTracing.of(new double[] {80, 0, 50}, new double[][] {{0, 60, 0}, {0, 0, 50}, {0, 40, 0}});
    private final Draft draft = new Draft()
            .operation("A", Columns.EXTRACTION, "A")
            .operation("C", Columns.EXTRACTION, "C")
            .operation("Ai", Columns.INTERMEDIATE, "A")
            .operation("Bi", Columns.INTERMEDIATE, "B")
            .operation("Ci", Columns.INTERMEDIATE, "C")
            .operation("Rr", Columns.REFINING, "R")
            .operation("Cr", Columns.REFINING, "C")
            .operation("T", Columns.USE, "T")
            .operation("W", Columns.USE, "W")
            .link("A", "Ai", ore.used(A, A))
            .link("A", "Bi", ore.used(A, B))
            .link("A", "Ci", ore.used(A, C))
            .link("C", "Bi", ore.used(C, B))
            .link("C", "Ci", ore.used(C, C))
            .link("Ai", "Rr", 20)
            .link("Bi", "Rr", 40)
            .link("Ci", "Rr", 20)
            .link("Bi", "Cr", 10)
            .link("Ci", "Cr", 40)
            .link("Rr", "T", 40)
            .link("Cr", "T", 10)
            .link("Rr", "W", 40)
            .link("Cr", "W", 40);
    private final SupplyNetwork network = draft.network();
    private final Demand t = draft.demand(network, "T");
    private final Demand w = draft.demand(network, "W");

    @Test
    void theCircleIsTracedToItsMakers() {
        // M[B] = 60 / (1 - 0.5 x 0.4) of A's ore and 0.4 x 62.5 of C's; B keeps half of each, C 0.6 of its input
        assertThat(ore.passing(A, B)).isCloseTo(75, within(EXACT));
        assertThat(ore.passing(C, C)).isCloseTo(62.5, within(EXACT));
        assertThat(ore.used(A, A)).isCloseTo(20, within(EXACT));
        assertThat(ore.used(A, B)).isCloseTo(37.5, within(EXACT));
        assertThat(ore.used(A, C)).isCloseTo(22.5, within(EXACT));
        assertThat(ore.used(B, C)).isZero();
        assertThat(ore.used(C, B)).isCloseTo(12.5, within(EXACT));
        assertThat(ore.used(C, C)).isCloseTo(37.5, within(EXACT));
    }

    @Test
    void useEqualsMineOutput() {
        assertThat(network.delivered(draft.at("A"))).isCloseTo(80, within(EXACT));
        assertThat(network.delivered(draft.at("C"))).isCloseTo(50, within(EXACT));
        assertThat(network.delivered(draft.at("Bi"))).isCloseTo(50, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "A,  0.665, 0.565,  5,      80, 0.6234375,  0.584375, 0.521875,  0.547852, 0.576923",
        "Bi, 0.44,  0.28,   8,      50, 0.3696,     0.35,     0.25,      0.294,    0.323077",
        "C,  0.5,   0.1225, 18.875, 80, 0.38203125, 0.6875,   0.4515625, 0.525293, 0.470192"
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
        NetworkAfterRemoval after = new NetworkAfterRemoval(network, removal(removed), SpareCapacity.DEFAULT);

        assertThat(after.exposure(t)).isCloseTo(exposureT, within(EXACT));
        assertThat(after.bestCase(t)).isCloseTo(bestCaseT, within(EXACT));
        assertThat(after.shared(t)).isCloseTo(sharedT, within(EXACT));
        assertThat(after.exposure(w)).isCloseTo(exposureW, within(EXACT));
        assertThat(after.bestCase(w)).isCloseTo(bestCaseW, within(EXACT));
        assertThat(after.shared(w)).isCloseTo(sharedW, within(PRINTED));
        assertThat(after.relieved()).isCloseTo(relieved, within(EXACT));
        assertThat(after.lost()).isCloseTo(lost, within(EXACT));
        assertThat((50 * after.shared(t) + 80 * after.shared(w)) / 130).isCloseTo(worldLoss, within(PRINTED));
    }

    @Test
    void aReexporterIsStructuralAsAProcessor() {
        assertThat(Dominators.of(network, t, 0).operations()).isEmpty();
        assertThat(Dominators.of(network, t, 0.22).operations()).isEqualTo(draft.chain("Rr"));
        assertThat(Dominators.of(network, t, 0.3).operations()).isEqualTo(draft.chain("A", "Bi", "Rr"));
        assertThat(Dominators.of(network, t, 0.3).countries())
                .containsExactlyInAnyOrder(draft.country("A"), draft.country("B"), draft.country("R"));
        assertThat(Dominators.of(network, w, 0.3).operations()).isEmpty();
    }

    @Test
    void routesAroundCRunThroughTheTwoOthers() {
        assertThat(reroute(0.05).struck()).containsExactly(new Rerouting.Struck(draft.at("Rr"), 0.375));
        assertThat(reroute(0.05).reachable()).isZero();

        Rerouting routes = reroute(1);

        assertThat(routes.shortfall()).isCloseTo(25, within(EXACT));
        assertThat(routes.reachable()).isCloseTo(12.875, within(EXACT));
        assertThat(routes.routes()).hasSize(2);
        assertThat(routes.routes().get(0).operations()).isEqualTo(draft.chain("A", "Bi", "Rr"));
        assertThat(routes.routes().get(0).tonnes()).isCloseTo(10.875, within(EXACT));
        assertThat(routes.routes().get(1).operations()).isEqualTo(draft.chain("A", "Ai", "Rr"));
        assertThat(routes.routes().get(1).tonnes()).isCloseTo(2, within(EXACT));
        assertThat(routes.cut()).hasSize(2);
        assertThat(routes.cut().get(0).operation()).isEqualTo(draft.at("A"));
        assertThat(routes.cut().get(0).receiver()).isEqualTo(draft.at("Bi"));
        assertThat(routes.cut().get(0).tonnes()).isCloseTo(10.875, within(EXACT));
        assertThat(routes.cut().get(1).operation()).isEqualTo(draft.at("Ai"));
        assertThat(routes.cut().get(1).link()).isFalse();
        assertThat(routes.cut().get(1).tonnes()).isCloseTo(2, within(EXACT));
    }

    private Removal removal(String name) {
        return name.equals("C") ? Removal.country(network, draft.country("C")) : draft.removal(name);
    }

    private Rerouting reroute(double tolerance) {
        return Rerouting.of(
                network,
                t,
                removal("C"),
                new RoutingOptions(SpareCapacity.DEFAULT, tolerance, false, 0, RoutingOptions.FREE),
                new Rerouting.SearchLimits(5, () -> false));
    }
}
