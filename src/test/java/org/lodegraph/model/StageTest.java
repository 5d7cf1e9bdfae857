package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.failure.InvalidValueException;

class StageTest {

    @Test
    void isInTheOrderOfMaterialFlow() {
        assertThat(Stage.ids()).containsExactly("extraction", "intermediate", "refining", "use");
        assertThat(Arrays.stream(Stage.values()).map(Stage::position)).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @EnumSource
    void isReadAsItIsWritten(Stage stage) {
        assertThat(Stage.parse(stage.id())).isEqualTo(stage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Refining", "REFINING", "smelting"})
    void refusesAnotherWordWithTheMenu(String id) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Stage.parse(id))
                .withMessage("stage '" + id + "': expected extraction, intermediate, refining, use");
    }
}
