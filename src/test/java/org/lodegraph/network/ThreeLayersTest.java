package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every figure of the first example of definitions 9. It has three layers before use, with ore of B that skips one,
 * and intermediates of unknown producers. The definitions show how each figure is computed.
 */
class ThreeLayersTest {

    private static final double PRINTED = 5e-7;
    private static final double EXACT = 1e-9;

    private final Draft draft = new Draft()
            .operation("A", Columns.EXTRACTION, "A")
            .operation("B", Columns.EXTRACTION, "B")
            .operation("Ai", Columns.INTERMEDIATE, "A")
            .operation("Ci", Columns.INTERMEDIATE, "C")
            .operation("Ui", Columns.INTERMEDIATE, "UNKNOWN")
            .operation("Cr", Columns.REFINING, "C")
            .operation("Dr", Columns.REFINING, "D", 0.5) // 60 over 40
            .operation("T", Columns.USE, "T")
            .operation("W", Columns.USE, "W")
            .link("A", "Ai", 36)
            .link("A", "Ci", 22)
            .link("B", "Ci", 22)
            .link("Ai", "Cr", 36)
            .link("Ci", "Cr", 24)
            .link("Ci", "Dr", 20)
            .link("B", "Dr", 12)
            .link("Ui", "Dr", 8)
            .link("Cr", "T", 40)
            .link("Dr", "T", 10)
            .link("Cr", "W", 20)
            .link("Dr", "W", 30);
    private final SupplyNetwork network = draft.network();
    private final Demand t = draft.demand(network, "T");
    private final Demand w = draft.demand(network, "W");

    @Test
    void operationsDeliverWhatReachesUse() {
        double[] expected = {58, 34, 36, 44, 8, 60, 40, 50, 50};
        for (int v = 0; v < expected.length; v++) {
            assertThat(network.delivered(v)).isCloseTo(expected[v], within(EXACT));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A,  0.69, 0.73, 0.622, 3.4, 58, 0.649552, 0.47, 0.402, 0.442448, 0.546",
        "C,  0.9,  0.94, 0.84,  3,   80, 0.86625,  0.7,  0.64,  0.67375,  0.77",
        "Dr, 0.2,  0.2,  0.08,  6,   40, 0.17,     0.6,  0.5,   0.51,     0.34"
    })
    void lossesAreThoseOfTheTable(
            String removed,
            double exposureT,
            double upperT,
            double bestCaseT,
            double relieved,
            double lost,
            double sharedT,
            double exposureW,
            double bestCaseW,
            double sharedW,
            double worldLoss) {
        Removal removal = removal(removed);
        NetworkAfterRemoval after = new NetworkAfterRemoval(network, removal, SpareCapacity.DEFAULT);

        assertThat(after.exposure(t)).isCloseTo(exposureT, within(EXACT));
        assertThat(TransitShare.of(network, removal.withUnknown(network, removed.equals("C")))
                        .exposure(t))
                .isCloseTo(upperT, within(EXACT));
        assertThat(after.bestCase(t)).isCloseTo(bestCaseT, within(EXACT));
        assertThat(after.shared(t)).isCloseTo(sharedT, within(PRINTED));
        assertThat(after.exposure(w)).isCloseTo(exposureW, within(EXACT));
        assertThat(after.bestCase(w)).isCloseTo(bestCaseW, within(EXACT));
        assertThat(after.shared(w)).isCloseTo(sharedW, within(PRINTED));
        assertThat(after.relieved()).isCloseTo(relieved, within(EXACT));
        assertThat(after.lost()).isCloseTo(lost, within(EXACT));
        assertThat((after.shared(t) + after.shared(w)) / 2).isCloseTo(worldLoss, within(EXACT));
    }

    @Test
    void theSharedLossOfTheCountryRunsWithTheSlack() {
        Removal c = removal("C");

        // 0.9 x (1 - 12/80), 0.9 x (1 - 25.4/80)
        assertThat(new NetworkAfterRemoval(network, c, SpareCapacity.DEFAULT.slack(1)).shared(t))
                .isCloseTo(0.765, within(EXACT));
        assertThat(new NetworkAfterRemoval(network, c, SpareCapacity.DEFAULT.slack(Double.POSITIVE_INFINITY)).shared(t))
                .isCloseTo(0.61425, within(EXACT));
        // B -> Dr has 24 - 9 = 15 for T, B without a limit 37.4 - 9 = 28.4; UNKNOWN gives 2
        assertThat(new NetworkAfterRemoval(network, c, SpareCapacity.DEFAULT.slack(1)).bestCase(t))
                .isCloseTo(0.66, within(EXACT));
        assertThat(new NetworkAfterRemoval(network, c, SpareCapacity.DEFAULT.slack(Double.POSITIVE_INFINITY))
                        .bestCase(t))
                .isCloseTo(0.392, within(EXACT));
    }

    @Test
    void withoutRemovalTCouldGetTheSpareCapacityOfItsRefiners() {
        // Cr has 66 - 20 = 46, Dr -> T carries 12.5, and their suppliers feed both: 58.5 - 50
        assertThat(new NetworkAfterRemoval(network, Removal.of(), SpareCapacity.DEFAULT).beyond(t))
                .isCloseTo(8.5, within(EXACT));
        // without Dr, 46 are less than 50
        assertThat(new NetworkAfterRemoval(network, removal("Dr"), SpareCapacity.DEFAULT).beyond(t))
                .isZero();
    }

    @Test
    void moreIsStructuralTheWiderAChainMustBe() {
        assertThat(Dominators.of(network, t, 0).operations()).isEmpty();
        assertThat(Dominators.of(network, t, 0).countries()).isEmpty();
        assertThat(Dominators.of(network, t, 0.25).operations()).isEqualTo(draft.chain("Cr"));
        assertThat(Dominators.of(network, t, 0.25).countries()).containsExactly(draft.country("C"));
        assertThat(Dominators.of(network, t, 0.45).operations()).isEqualTo(draft.chain("A", "Ai", "Cr"));
        assertThat(Dominators.of(network, t, 0.45).countries())
                .containsExactlyInAnyOrder(draft.country("A"), draft.country("C"));
        assertThat(Dominators.of(network, w, 0.25).operations()).isEmpty();
        assertThat(Dominators.of(network, w, 0.45).operations()).isEqualTo(draft.chain("Ci", "Dr"));
    }

    @Test
    void feedFromCExcludesDr() {
        Rerouting routes = reroute("C", 0.05, SpareCapacity.DEFAULT);

        assertThat(routes.shortfall()).isCloseTo(45, within(EXACT));
        assertThat(routes.struck()).containsExactly(new Rerouting.Struck(draft.at("Dr"), 0.5));
        assertThat(routes.routes()).isEmpty();
    }

    @Test
    void oreThatSkipsALayerIsARoute() {
        Rerouting routes = reroute("C", 1, SpareCapacity.DEFAULT);

        assertThat(routes.routes()).singleElement().satisfies(route -> {
            assertThat(route.operations()).isEqualTo(draft.chain("B", "Dr"));
            assertThat(route.tonnes()).isCloseTo(3, within(EXACT));
        });
        assertThat(routes.cut()).singleElement().satisfies(cut -> {
            assertThat(cut.operation()).isEqualTo(draft.at("B"));
            assertThat(cut.link()).isTrue();
            assertThat(cut.receiver()).isEqualTo(draft.at("Dr"));
            assertThat(cut.tonnes()).isCloseTo(3, within(EXACT));
        });
    }

    @Test
    void withoutALimitOnLinksTheMineBinds() {
        Rerouting routes = reroute("C", 1, SpareCapacity.DEFAULT.slack(Double.POSITIVE_INFINITY));

        // B: 37.4 - 34 spare, and half of the 21 that T gets through Ci
        assertThat(routes.reachable()).isCloseTo(13.9, within(EXACT));
        assertThat(routes.cut()).singleElement().satisfies(cut -> {
            assertThat(cut.operation()).isEqualTo(draft.at("B"));
            assertThat(cut.link()).isFalse();
        });
    }

    @Test
    void aNetImporterOfAStageHasNoSpareCapacityThere() {
        // C imports 36 of Ai and exports 20 of its own intermediates
        assertThat(network.isNetImporter(draft.at("Ci"))).isTrue();
        assertThat(network.isNetImporter(draft.at("Cr"))).isFalse();
        assertThat(network.isNetImporter(draft.at("Ai"))).isFalse();

        Rerouting routes = reroute("A", 1, SpareCapacity.DEFAULT);

        assertThat(routes.shortfall()).isCloseTo(34.5, within(EXACT));
        assertThat(routes.reachable()).isCloseTo(3.4, within(EXACT));
        assertThat(routes.cut())
                .singleElement()
                .satisfies(cut -> assertThat(cut.operation()).isEqualTo(draft.at("B")));
    }

    private Removal removal(String name) {
        return name.equals("C") ? Removal.country(network, draft.country("C")) : draft.removal(name);
    }

    private Rerouting reroute(String refused, double tolerance, SpareCapacity spare) {
        return Rerouting.of(
                network,
                t,
                removal(refused),
                new RoutingOptions(spare, tolerance, false, 0, RoutingOptions.FREE),
                new Rerouting.SearchLimits(5, () -> false));
    }
}
