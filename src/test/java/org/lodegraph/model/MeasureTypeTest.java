package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The groups of types and states of measures. */
class MeasureTypeTest {

    @Test
    void bansQuotasAndLicencesRestrictExports() {
        assertThat(Arrays.stream(MeasureType.values()).filter(MeasureType::restrictsExports))
                .containsExactly(MeasureType.BAN, MeasureType.QUOTA, MeasureType.LICENCE);
    }

    @Test
    void aMeasureThatTookEffectAndHasNoKnownEndIsOpen() {
        assertThat(Arrays.stream(MeasureState.values()).filter(MeasureState::isOpen))
                .containsExactlyInAnyOrder(
                        MeasureState.IN_FORCE, MeasureState.SUSPENDED, MeasureState.SCHEDULED_END_PASSED);
    }
}
