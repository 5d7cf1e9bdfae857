package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetTradeTest {

    @Test
    void aCountryThatImportsMoreThanItExportsIsANetImporter() {
        Draft draft = refiners().link("P", "home", 30).link("H", "T", 20).link("H", "home", 10);
        SupplyNetwork network = draft.network();

        // H exports 20 and imports 30 refined by P; its domestic use crosses no border
        assertThat(network.isNetImporter(draft.at("H"))).isTrue();
        assertThat(network.isNetImporter(draft.at("P"))).isFalse();
    }

    @Test
    void aCountryWithBalancedTradeIsNotANetImporter() {
        Draft draft = refiners().link("P", "home", 20).link("H", "T", 20);

        assertThat(draft.network().isNetImporter(draft.at("H"))).isFalse();
    }

    @Test
    void netImportsUpToAHundredthOfOutputDoNotCount() {
        // output 100, net imports 1 and 1.001
        assertThat(isImporter(
                        refiners().link("H", "T", 50).link("H", "home", 50).link("P", "home", 51)))
                .isFalse();
        assertThat(isImporter(
                        refiners().link("H", "T", 50).link("H", "home", 50).link("P", "home", 51.001)))
                .isTrue();
    }

    @Test
    void flowFromUnknownIsNoImportAndFlowToItIsAnExport() {
        assertThat(isImporter(refiners().link("U", "home", 30).link("H", "T", 1)))
                .isFalse();
        assertThat(isImporter(refiners().link("P", "home", 30).link("H", "nobody", 30)))
                .isFalse();
        assertThat(isImporter(refiners().link("P", "home", 30).link("H", "nobody", 20)))
                .isTrue();
    }

    @Test
    void eachStageHasItsOwnTrade() {
        Draft draft = new Draft()
                .operation("mine", Columns.EXTRACTION, "C")
                .operation("other mine", Columns.EXTRACTION, "M")
                .operation("refiner", Columns.REFINING, "C")
                .operation("T", Columns.USE, "T")
                .link("mine", "refiner", 10)
                .link("other mine", "refiner", 90)
                .link("refiner", "T", 100);
        SupplyNetwork network = draft.network();

        // C imports ore and exports metal
        assertThat(network.isNetImporter(draft.at("mine"))).isTrue();
        assertThat(network.isNetImporter(draft.at("refiner"))).isFalse();
        assertThat(network.isNetImporter(draft.at("other mine"))).isFalse();
    }

    @Test
    void unknownOperationsAreNotNetImporters() {
        Draft draft = refiners().link("U", "home", 30).link("P", "nobody", 30);
        SupplyNetwork network = draft.network();

        assertThat(network.isNetImporter(draft.at("U"))).isFalse();
        assertThat(network.isNetImporter(draft.at("nobody"))).isFalse();
    }

    private static boolean isImporter(Draft draft) {
        return draft.network().isNetImporter(draft.at("H"));
    }

    /** {@return a producer P, a refiner H and UNKNOWN, with use in H's own country, T and an unknown country} */
    private static Draft refiners() {
        return new Draft()
                .operation("P", Columns.REFINING, "P")
                .operation("H", Columns.REFINING, "H")
                .operation("U", Columns.REFINING, "UNKNOWN")
                .operation("home", Columns.USE, "H")
                .operation("T", Columns.USE, "T")
                .operation("nobody", Columns.USE, "UNKNOWN");
    }
}
