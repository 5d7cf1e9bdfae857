package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lodegraph.model.Stage;

class NodeTableTest {

    private static final byte[] TWO = {Columns.EXTRACTION, Columns.USE};

    @Test
    void returnsStageAndCountryOfEachOperation() {
        NodeTable operations = new NodeTable(TWO, new int[] {4, NodeTable.UNKNOWN}, new double[2]);

        assertThat(operations.size()).isEqualTo(2);
        assertThat(operations.stage(0)).isEqualTo(Stage.EXTRACTION);
        assertThat(operations.stage(1)).isEqualTo(Stage.USE);
        assertThat(operations.country(0)).isEqualTo(4);
        assertThat(operations.isUse(0)).isFalse();
        assertThat(operations.isUse(1)).isTrue();
        assertThat(operations.isUnknown(0)).isFalse();
        assertThat(operations.isUnknown(1)).isTrue();
        assertThat(operations.countries()).isEqualTo(5); // 0 to 4
    }

    @Test
    void unknownOperationsHaveNoCountry() {
        assertThat(new NodeTable(TWO, new int[] {-1, -1}, new double[2]).countries())
                .isZero();
    }

    @Test
    void refusesColumnsOfDifferentLengths() {
        assertThatThrownBy(() -> new NodeTable(TWO, new int[1], new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 stages, 1 countries and 2 capacities; expected as many of each");
        assertThatThrownBy(() -> new NodeTable(TWO, new int[2], new double[3]))
                .hasMessage("2 stages, 2 countries and 3 capacities; expected as many of each");
    }

    @Test
    void refusesAnOperationAfterOneOfALaterStage() {
        byte[] stages = {Columns.EXTRACTION, Columns.USE, Columns.REFINING};

        assertThatThrownBy(() -> new NodeTable(stages, new int[3], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("operation 2 of REFINING follows one of USE; expected upstream first");
    }
}
