package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.failure.InvalidValueException;

class QuantitiesTest {

    @ParameterizedTest
    @ValueSource(doubles = {-1e-12, 1.000000001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesAnyOtherShare(double value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Share(value))
                .withMessage("share '" + value + "': expected a number from 0 to 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesAnyOtherMass(double value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Tonnes(value))
                .withMessageStartingWith("tonnes '" + value + "'");
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2101, 0, -2024})
    void refusesAnyOtherYear(int value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Year(value))
                .withMessage("year '" + value + "': expected a year from 1900 to 2100");
    }

    @Test
    void aPageIsAWindowOfAtMostAThousandRows() {
        assertThat(Page.FIRST).isEqualTo(new Page(0, 100));
        assertThat(new Page(7, Page.MAX).limit()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10, cursor", "0, 0, limit", "0, -1, limit", "0, 1001, limit"})
    void refusesAnyOtherPage(int offset, int limit, String blamed) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Page(offset, limit))
                .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo(blamed));
    }
}
