package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lodegraph.model.Stage;

class SupplyNetworkTest {

    private static final NodeTable CHAIN = new NodeTable(
            new byte[] {Columns.EXTRACTION, Columns.REFINING, Columns.USE},
            new int[] {0, 1, 2},
            new double[] {Double.NaN, Double.NaN, Double.NaN});

    @Test
    void linksAreFoundFromBothEnds() {
        Draft draft = Draft.workedExample();
        SupplyNetwork network = draft.network();

        assertThat(network.links()).isEqualTo(8);
        assertThat(network.operations().stage(draft.at("R"))).isEqualTo(Stage.REFINING);
        assertThat(network.into(draft.at("R")).map(network::sender)).containsExactly(draft.at("A"), draft.at("B"));
        assertThat(network.into(draft.at("R")).map(network::receiver)).containsOnly(draft.at("R"));
        assertThat(network.outOf(draft.at("R")).map(network::receiver)).containsExactly(draft.at("T"), draft.at("W"));
        assertThat(network.outOf(draft.at("R")).map(network::sender)).containsOnly(draft.at("R"));
        assertThat(network.into(draft.at("A"))).isEmpty();
        assertThat(network.outOf(draft.at("T"))).isEmpty();
    }

    @Test
    void aLinkCarriesItsShareOfItsReceiversDelivery() {
        Draft draft = Draft.workedExample();
        SupplyNetwork network = draft.network();
        int link = network.into(draft.at("R")).min().orElseThrow();

        // A gives R 60 of 80, and R delivers 80
        assertThat(network.share(link)).isEqualTo(0.75);
        assertThat(network.flow(link)).isCloseTo(60, within(1e-12));
    }

    @Test
    void chainsStartAtOperationsWithoutFeed() {
        Draft draft = Draft.workedExample();
        SupplyNetwork network = draft.network();

        assertThat(network.isOrigin(draft.at("A"))).isTrue();
        assertThat(network.isOrigin(draft.at("R"))).isFalse();
        assertThat(network.isOrigin(draft.at("T"))).isFalse();
    }

    @Test
    void minedTonnesOfAnotherUnitDoNotChangeDeliveries() {
        // 300 t of ore feed 10 t in use: A delivers 10
        SupplyNetwork network = SupplyNetwork.of(
                CHAIN, new LinkTable(new int[] {1, 0}, new int[] {2, 1}, new double[] {10, 300}, new double[] {1, 1}));

        assertThat(network.delivered(0)).isEqualTo(10);
        assertThat(network.demand()).isEqualTo(10);
    }

    @Test
    void refusesALinkThatDoesNotRunDownTheChain() {
        assertThatThrownBy(() -> one(1, 0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("link 0 runs from REFINING to EXTRACTION; expected down the chain");
        assertThatThrownBy(() -> one(1, 1, 1, 1))
                .hasMessage("link 0 runs from REFINING to REFINING; expected down the chain");
    }

    @Test
    void refusesNegativeAndNanFigures() {
        assertThatThrownBy(() -> one(0, 1, -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("link 0 has -1.0 t and a share of 1.0; expected 0 or more");
        assertThatThrownBy(() -> one(0, 1, Double.NaN, 1)).hasMessageContaining("NaN t");
        assertThatThrownBy(() -> one(0, 1, 1, -0.5)).hasMessageContaining("share of -0.5");
        assertThatThrownBy(() -> one(0, 1, 1, Double.NaN)).hasMessageContaining("share of NaN");
        assertThat(one(0, 1, 0, 0).links()).isOne();
    }

    @Test
    void refusesColumnsOfDifferentLengths() {
        int[] one = {0};
        assertThatThrownBy(() -> new LinkTable(one, new int[2], new double[1], new double[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 senders, 2 receivers, 1 tonnes and 1 shares; expected as many of each");
        assertThatThrownBy(() -> new LinkTable(one, one, new double[2], new double[1]))
                .hasMessageContaining("2 tonnes");
        assertThatThrownBy(() -> new LinkTable(one, one, new double[1], new double[2]))
                .hasMessageContaining("2 shares");
        assertThat(new LinkTable(one, one, new double[1], new double[1]).size()).isOne();
    }

    private static SupplyNetwork one(int sender, int receiver, double tonnes, double share) {
        return SupplyNetwork.of(
                CHAIN,
                new LinkTable(new int[] {sender}, new int[] {receiver}, new double[] {tonnes}, new double[] {share}));
    }
}
