package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class StillAskedTest {

    private static final BooleanSupplier NOBODY = () -> false;

    @Test
    void somebodyAsksWhereNothingIsSaid() {
        assertThat(StillAsked.current().getAsBoolean()).isTrue();
    }

    @Test
    void whatIsSaidHoldsForTheWorkAndNoLonger() {
        boolean inside = StillAsked.during(NOBODY, () -> StillAsked.current().getAsBoolean());

        assertThat(inside).isFalse();
        assertThat(StillAsked.current().getAsBoolean()).isTrue();
    }

    @Test
    void theInnerWordGoesBeforeTheOuterAndLeavesItStanding() {
        StillAsked.during(NOBODY, () -> {
            assertThat(StillAsked.during(() -> true, () -> StillAsked.current().getAsBoolean()))
                    .isTrue();
            assertThat(StillAsked.current()).isSameAs(NOBODY);
            return null;
        });
    }
}
