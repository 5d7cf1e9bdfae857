package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RemovalTest {

    private final Draft draft = new Draft()
            .operation("A", Columns.EXTRACTION, "A")
            .operation("Ue", Columns.EXTRACTION, "UNKNOWN")
            .operation("Ar", Columns.REFINING, "A")
            .operation("B", Columns.REFINING, "B")
            .operation("Ur", Columns.REFINING, "UNKNOWN")
            .operation("T", Columns.USE, "A")
            .link("A", "Ar", 5)
            .link("Ue", "Ar", 5)
            .link("Ar", "T", 10)
            .link("B", "T", 10)
            .link("Ur", "T", 20);
    private final SupplyNetwork network = draft.network();

    @Test
    void operationsStandInOrderAndOnce() {
        Removal removal = Removal.of(3, 0, 3);

        assertThat(removal.operations()).containsExactly(0, 3);
        assertThat(removal.part(0)).isOne();
        assertThat(removal.part(1)).isZero();
        assertThat(removal.part(3)).isOne();
        assertThat(Removal.of().operations()).isEmpty();
    }

    @Test
    void aCountryIsRemovedAtAllStagesExceptUse() {
        assertThat(Removal.country(network, draft.country("A")).operations())
                .containsExactly(draft.at("A"), draft.at("Ar"));
        assertThat(Removal.matching(network, v -> true).operations()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void combinedRemovalsMultiplyWhatRemains() {
        Removal both = Removal.part(2, 0.5).and(Removal.part(2, 0.2)).and(Removal.of(0));

        assertThat(both.operations()).containsExactly(0, 2);
        assertThat(both.part(2)).isCloseTo(0.6, within(1e-12)); // 1 - 0.5 x 0.8
        assertThat(both.part(0)).isOne();
        assertThat(both.remaining(network).operations[2]).isCloseTo(0.4, within(1e-12));
        assertThat(both.remaining(network).operations[3]).isOne();
    }

    @Test
    void closingEveryLinkOfAnOperationIsLosingIt() {
        for (int operation : new int[] {draft.at("A"), draft.at("Ar"), draft.at("B")}) {
            Map<Integer, Double> links =
                    network.outOf(operation).boxed().collect(Collectors.toMap(link -> link, link -> 1.0));
            NetworkAfterRemoval closed = new NetworkAfterRemoval(network, Removal.links(links), SpareCapacity.DEFAULT);
            NetworkAfterRemoval gone = new NetworkAfterRemoval(network, Removal.of(operation), SpareCapacity.DEFAULT);
            Demand target = draft.demand(network, "A");

            assertThat(closed.exposure(target)).isCloseTo(gone.exposure(target), within(1e-12));
            assertThat(closed.bestCase(target)).isCloseTo(gone.bestCase(target), within(1e-12));
            assertThat(closed.relieved()).isCloseTo(gone.relieved(), within(1e-12));
            assertThat(ChainPoints.of(network, target, Removal.of()).carried(operation))
                    .isCloseTo(gone.exposure(target), within(1e-12));
        }
    }

    @Test
    void aLinkClosedInPartTakesThatPart() {
        // B's link is a quarter of T's supply: closed by 0.4, and by half of the rest
        int link = network.outOf(draft.at("B")).findFirst().orElseThrow();
        Removal removal = Removal.links(Map.of(link, 0.4)).and(Removal.links(Map.of(link, 0.5)));

        assertThat(TransitShare.of(network, removal).exposure(draft.demand(network, "A")))
                .isCloseTo(0.175, within(1e-12)); // 0.25 x (1 - 0.6 x 0.5)
        assertThatThrownBy(() -> Removal.links(Map.of(link, 1.5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSiteRemovesItsPart() {
        // B is a quarter of T's supply, and the site makes 0.4 of it
        Removal site = Removal.part(draft.at("B"), 0.4);

        assertThat(TransitShare.of(network, site).exposure(draft.demand(network, "A")))
                .isCloseTo(0.1, within(1e-12));
        assertThat(Removal.part(3, 0).part(3)).isZero();
        assertThat(Removal.part(3, 1).part(3)).isOne();
    }

    @Test
    void refusesAPartOutsideZeroToOne() {
        assertThatThrownBy(() -> Removal.part(0, -0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("part -0.1; expected 0 to 1");
        assertThatThrownBy(() -> Removal.part(0, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Removal.part(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOperationMayHideInUnknownAtItsStageOrLater() {
        assertThat(Removal.of(draft.at("A")).withUnknown(network, false).operations())
                .containsExactly(draft.at("A"), draft.at("Ue"), draft.at("Ur"));
        assertThat(Removal.of(draft.at("B")).withUnknown(network, false).operations())
                .containsExactly(draft.at("B"), draft.at("Ur"));
    }

    @Test
    void theFirstStageOfASetDecidesWhatMayHide() {
        // a mine and a refiner: ore of unknown origin may come from the mine
        Removal set = draft.removal("A", "B").withUnknown(network, false);

        assertThat(set.operations()).containsExactly(draft.at("A"), draft.at("Ue"), draft.at("B"), draft.at("Ur"));
    }

    @Test
    void aCountryMayHideAtAnyStageAndAnEmptyRemovalNowhere() {
        Removal country = Removal.country(network, draft.country("B"));

        assertThat(country.withUnknown(network, true).operations())
                .containsExactly(draft.at("Ue"), draft.at("B"), draft.at("Ur"));
        assertThat(Removal.of().withUnknown(network, false).operations()).isEmpty();
    }
}
