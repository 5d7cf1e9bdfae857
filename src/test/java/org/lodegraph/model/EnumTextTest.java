package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.lodegraph.model.failure.InvalidValueException;

class EnumTextTest {

    @Test
    void aConstantIsItsNameInLowerCaseWithHyphens() {
        assertThat(EnumText.of(Basis.PUBLISHED_SHARE)).isEqualTo("published-share");
        assertThat(EnumText.all(FitnessStatus.class)).containsExactly("fit", "partial", "unfit");
        for (Basis basis : Basis.values()) {
            assertThat(EnumText.parse(Basis.class, "basis", EnumText.of(basis))).isEqualTo(basis);
        }
    }

    @Test
    void anUnknownTextIsRefusedWithTheMenu() {
        for (String text : new String[] {"", "FIT", "fit ", "fitter"}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> EnumText.parse(FitnessStatus.class, "status", text))
                    .withMessage("status '" + text + "': expected fit, partial, unfit");
        }
    }
}
