package org.lodegraph.data.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckFindingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1234567|0.123457",
                "-1234567.5|-1,234,567.5",
                "999999999999999|999,999,999,999,999",
                "1e15|1E15",
                "1.5e308|1.5E308"
            })
    void showsANumberWithoutALongRowOfDigits(double number, String expected) {
        assertThat(CheckFindings.number(number)).isEqualTo(expected);
    }
}
