package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Losses that depend on one rule at a time. */
class NetworkAfterRemovalTest {

    private static final double EXACT = 1e-12;
    private static final SpareCapacity WIDE = new SpareCapacity(1, 2);

    /**
     * The mine u is at capacity, m is not. u feeds the intermediates v and w, v and m the refiner x, which is at
     * capacity, w the refiner y. T uses 10 of x, 10 of y, 10 of z.
     */
    private final Draft full = new Draft()
            .operation("u", Columns.EXTRACTION, "U", 0)
            .operation("m", Columns.EXTRACTION, "M")
            .operation("v", Columns.INTERMEDIATE, "V")
            .operation("w", Columns.INTERMEDIATE, "W")
            .operation("x", Columns.REFINING, "X", 0)
            .operation("y", Columns.REFINING, "Y")
            .operation("z", Columns.REFINING, "Z")
            .operation("T", Columns.USE, "T")
            .link("u", "v", 5)
            .link("u", "w", 10)
            .link("v", "x", 5)
            .link("m", "x", 5)
            .link("w", "y", 10)
            .link("x", "T", 10)
            .link("y", "T", 10)
            .link("z", "T", 10);

    @Test
    void feedMovesToTheProcessorThatNeedsItMore() {
        SupplyNetwork network = full.network();
        Demand t = full.demand(network, "T");
        NetworkAfterRemoval after = new NetworkAfterRemoval(network, full.removal("z"), WIDE);

        // m replaces v at x, and the 5 of u that v no longer needs go through w and y: of 10 lost 5 are restored
        assertThat(after.bestCase(t)).isCloseTo(5 / 30.0, within(EXACT));
        // if all compete, remaining supply keeps its path: u and x are at capacity
        assertThat(after.relieved()).isZero();
        assertThat(after.shared(t)).isCloseTo(10 / 30.0, within(EXACT));
    }

    @Test
    void noMoreIsWithheldThanStillArrives() {
        SupplyNetwork network = full.network();
        Removal halfOfTheMineToo = full.removal("z").and(Removal.part(full.at("u"), 0.5));

        // x makes 10 from m, y 7.5 from all that remains of u: 12.5 of 30 are missing
        assertThat(new NetworkAfterRemoval(network, halfOfTheMineToo, WIDE).bestCase(full.demand(network, "T")))
                .isCloseTo(12.5 / 30, within(EXACT));
    }

    @Test
    void reroutesNoMoreThanStillArrives() {
        Draft draft = new Draft()
                .operation("u", Columns.EXTRACTION, "U", 0)
                .operation("m", Columns.EXTRACTION, "M", 2)
                .operation("v", Columns.INTERMEDIATE, "V")
                .operation("x", Columns.REFINING, "X", 0)
                .operation("q", Columns.REFINING, "Q")
                .operation("z", Columns.REFINING, "Z")
                .operation("T", Columns.USE, "T")
                .link("u", "v", 10)
                .link("v", "x", 5)
                .link("m", "x", 5)
                .link("v", "q", 5)
                .link("x", "T", 10)
                .link("q", "T", 5)
                .link("z", "T", 10);
        SupplyNetwork network = draft.network();
        Removal removal = draft.removal("z").and(Removal.part(draft.at("u"), 0.5));

        // x makes 10 from m, q 5 from all that remains of u: 10 of 25 are missing
        assertThat(new NetworkAfterRemoval(network, removal, WIDE).bestCase(draft.demand(network, "T")))
                .isCloseTo(10 / 25.0, within(EXACT));
    }

    @Test
    void supplyFromUnknownKeepsItsPath() {
        Draft draft = new Draft()
                .operation("U", Columns.EXTRACTION, "UNKNOWN")
                .operation("A", Columns.EXTRACTION, "A", 0)
                .operation("x", Columns.REFINING, "X", 0)
                .operation("y", Columns.REFINING, "Y", 1)
                .operation("z", Columns.REFINING, "Z")
                .operation("T", Columns.USE, "T")
                .link("U", "x", 5)
                .link("A", "x", 5)
                .link("U", "y", 5)
                .link("A", "y", 5)
                .link("x", "T", 10)
                .link("y", "T", 10)
                .link("z", "T", 10);
        SupplyNetwork network = draft.network();
        Demand t = draft.demand(network, "T");

        // y has spare capacity, but A is at capacity, and U gives nobody more than today
        assertThat(new NetworkAfterRemoval(network, draft.removal("z"), WIDE).bestCase(t))
                .isCloseTo(10 / 30.0, within(EXACT));
        // without x, A's 5 go to y, U's 5 do not: 10 + 5
        assertThat(new NetworkAfterRemoval(network, draft.removal("x", "z"), WIDE).bestCase(t))
                .isCloseTo(15 / 30.0, within(EXACT));
    }

    @Test
    void supplyLostToOthersIsFreeForTheBestCase() {
        // A feeds R and S alike; without S its 10 are free for R, for T alone as for all
        Draft draft = new Draft()
                .operation("A", Columns.EXTRACTION, "A", 0)
                .operation("R", Columns.REFINING, "R")
                .operation("S", Columns.REFINING, "S")
                .operation("T", Columns.USE, "T")
                .operation("W", Columns.USE, "W")
                .link("A", "R", 10)
                .link("A", "S", 10)
                .link("R", "T", 10)
                .link("S", "W", 10);
        SupplyNetwork network = draft.network();
        NetworkAfterRemoval after = new NetworkAfterRemoval(network, draft.removal("S"), WIDE);

        // R makes 20 and T gets 10 more than its demand; W has no link from R
        assertThat(after.beyond(draft.demand(network, "T"))).isCloseTo(10, within(EXACT));
        assertThat(after.bestCase(draft.demand(network, "T"))).isZero();
        assertThat(after.shared(draft.demand(network, "W"))).isEqualTo(1);
    }
}
