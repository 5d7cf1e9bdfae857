package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class CancellationSignalTest {

    private static final BooleanSupplier NOBODY = () -> false;

    @Test
    void somebodyAsksWhereNothingIsSaid() {
        assertThat(CancellationSignal.current().getAsBoolean()).isTrue();
    }

    @Test
    void whatIsSaidHoldsForTheWorkAndNoLonger() {
        boolean inside = CancellationSignal.during(
                NOBODY, () -> CancellationSignal.current().getAsBoolean());

        assertThat(inside).isFalse();
        assertThat(CancellationSignal.current().getAsBoolean()).isTrue();
    }

    @Test
    void theInnerWordGoesBeforeTheOuterAndLeavesItStanding() {
        CancellationSignal.during(NOBODY, () -> {
            assertThat(CancellationSignal.during(
                            () -> true, () -> CancellationSignal.current().getAsBoolean()))
                    .isTrue();
            assertThat(CancellationSignal.current()).isSameAs(NOBODY);
            return null;
        });
    }
}
