package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class CancellationSignalTest {

    private static boolean nobody() {
        return false;
    }

    @Test
    void workIsAwaitedByDefault() {
        assertThat(CancellationSignal.current().getAsBoolean()).isTrue();
    }

    @Test
    void aSignalHoldsForItsWorkOnly() {
        boolean inside = CancellationSignal.during(
                CancellationSignalTest::nobody,
                () -> CancellationSignal.current().getAsBoolean());

        assertThat(inside).isFalse();
        assertThat(CancellationSignal.current().getAsBoolean()).isTrue();
    }

    @Test
    void anInnerSignalOverridesTheOuterAndRestoresIt() {
        BooleanSupplier outer = CancellationSignalTest::nobody;
        CancellationSignal.during(outer, () -> {
            assertThat(CancellationSignal.during(
                            () -> true, () -> CancellationSignal.current().getAsBoolean()))
                    .isTrue();
            assertThat(CancellationSignal.current()).isSameAs(outer);
            return null;
        });
    }
}
