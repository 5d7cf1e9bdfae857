package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://evil\",\"x\")",
                "+1+1",
                "-1+cmd|'/c calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "-"
            })
    void escapesFormulas(String text) {
        assertThat(CsvCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-12.5", "-1e-7", "+3", "0", "China", "a=b", "2026-01-15", "'quoted"})
    void keepsOtherText(String text) {
        assertThat(CsvCell.of(text)).isEqualTo(text);
    }

    @Test
    void doesNotEscapeTwice() {
        assertThat(CsvCell.of(CsvCell.of("=1"))).isEqualTo("'=1");
    }
}
