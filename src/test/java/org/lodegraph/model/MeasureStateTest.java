package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The groups of states of measures. */
class MeasureStateTest {

    @Test
    void aMeasureThatTookEffectAndHasNoKnownEndIsOpen() {
        assertThat(Arrays.stream(MeasureState.values()).filter(MeasureState::isOpen))
                .containsExactlyInAnyOrder(
                        MeasureState.IN_FORCE, MeasureState.SUSPENDED, MeasureState.SCHEDULED_END_PASSED);
    }
}
