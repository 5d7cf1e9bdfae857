package org.lodegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpareCapacityTest {

    private static final SupplyNetwork NETWORK = new Draft()
            .operation("A", Columns.REFINING, "A")
            .operation("B", Columns.REFINING, "B", 0.4)
            .operation("U", Columns.REFINING, "UNKNOWN")
            .operation("T", Columns.USE, "T")
            .link("A", "T", 100)
            .link("B", "T", 50)
            .link("U", "T", 10)
            .network();

    @Test
    void anOperationWithoutAPublishedCapacityHasTheHeadroom() {
        assertThat(SpareCapacity.DEFAULT.capacity(NETWORK, 0)).isCloseTo(110, within(1e-9)); // 100 x 1.1
        assertThat(SpareCapacity.DEFAULT.headroom(0.5).capacity(NETWORK, 0)).isCloseTo(150, within(1e-9));
    }

    @Test
    void aPublishedCapacityOverridesTheHeadroom() {
        assertThat(SpareCapacity.DEFAULT.headroom(2).capacity(NETWORK, 1)).isCloseTo(70, within(1e-9)); // 50 x 1.4
    }

    @Test
    void unknownOperationsHaveNoSpareCapacity() {
        assertThat(SpareCapacity.DEFAULT.capacity(NETWORK, 2)).isCloseTo(10, within(1e-9));
        assertThat(SpareCapacity.DEFAULT.capacity(NETWORK, 2, 10)).isEqualTo(10);
    }

    @Test
    void aLinkMayGrowByTheSlackAndAnEmptyOneNotAtAll() {
        assertThat(SpareCapacity.DEFAULT.capacity(NETWORK, 0, 100)).isEqualTo(125);
        assertThat(SpareCapacity.DEFAULT.slack(Double.POSITIVE_INFINITY).capacity(NETWORK, 0, 100))
                .isInfinite();
        assertThat(SpareCapacity.DEFAULT.slack(Double.POSITIVE_INFINITY).capacity(NETWORK, 0, 0))
                .isZero();
    }

    @Test
    void oneValueIsChangedAndTheOtherKept() {
        assertThat(SpareCapacity.DEFAULT.headroom(0.2)).isEqualTo(new SpareCapacity(0.2, 0.25));
        assertThat(SpareCapacity.DEFAULT.slack(1)).isEqualTo(new SpareCapacity(0.1, 1));
        assertThat(new SpareCapacity(0, 0).headroom()).isZero();
    }

    @Test
    void refusesNegativeNanAndInfiniteValues() {
        assertThatThrownBy(() -> new SpareCapacity(-0.1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("headroom -0.1 and slack 0.0; expected 0 or more");
        assertThatThrownBy(() -> new SpareCapacity(0, -0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpareCapacity(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpareCapacity(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpareCapacity(Double.POSITIVE_INFINITY, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
