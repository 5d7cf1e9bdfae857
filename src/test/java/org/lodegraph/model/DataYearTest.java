package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.failure.InvalidValueException;

class DataYearTest {

    private static final List<Integer> KNOWN = List.of(2020, 2023, 2024);

    @Test
    void takesTheLatestYearByDefault() {
        assertThat(DataYear.of(Optional.empty(), KNOWN)).contains(2024);
    }

    @Test
    void takesTheLatestYearNotAfterTheRequestedOne() {
        assertThat(DataYear.of(Optional.of(new Year(2023)), KNOWN)).contains(2023);
        assertThat(DataYear.of(Optional.of(new Year(2022)), KNOWN)).contains(2020); // two back
        assertThat(DataYear.of(Optional.of(new Year(2026)), KNOWN)).contains(2024); // two back
    }

    @Test
    void rejectsAYearWithoutDataAndListsTheOthers() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DataYear.of(Optional.of(new Year(2027)), KNOWN))
                .satisfies(fault -> assertThat(fault.accepted()).containsExactly("2020", "2023", "2024"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DataYear.of(Optional.of(new Year(2019)), KNOWN));
    }

    @Test
    void findsNoYearWithoutData() {
        assertThat(DataYear.of(Optional.of(new Year(2024)), List.of())).isEmpty();
    }
}
