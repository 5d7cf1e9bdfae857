package org.lodegraph.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    record Shelf(String value) {}

    record Part(double value) {}

    enum Condition {
        GOOD_AS_NEW
    }

    /** A row with one component of each kind. */
    record Row(Shelf shelf, @Nullable Part share, Condition condition, List<Shelf> others) {}

    @Test
    void aRecordIsAnObjectOfAllItsComponentsIncludingNulls() {
        Row row = new Row(new Shelf("ART"), null, Condition.GOOD_AS_NEW, List.of(new Shelf("LAW")));

        assertThat(Json.text(row))
                .isEqualTo("{\"shelf\":\"ART\",\"share\":null,\"condition\":\"good-as-new\",\"others\":[\"LAW\"]}");
    }

    @Test
    void aValueRecordIsWrittenAsItsValue() {
        assertThat(Json.text(new Part(0.25))).isEqualTo("0.25");
        assertThat(Json.text(List.of(new Shelf("ART")))).isEqualTo("[\"ART\"]");
    }

    @Test
    void timesAreInIsoForm() {
        assertThat(Json.text(LocalDate.of(2026, 1, 5))).isEqualTo("\"2026-01-05\"");
        assertThat(Json.text(Instant.EPOCH)).isEqualTo("\"1970-01-01T00:00:00Z\"");
        assertThat(Json.text(Duration.ofMillis(1500))).isEqualTo("\"PT1.5S\"");
    }

    @Test
    void mapsKeepTheirNullsAndTextIsEscaped() {
        assertThat(Json.text(Map.of("quote", "a \"b\"\n"))).isEqualTo("{\"quote\":\"a \\\"b\\\"\\n\"}");
        assertThat(Json.text(Arrays.asList(1, null))).isEqualTo("[1,null]");
        assertThat(Json.text(null)).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "100000, 100000",
        "0.1, 0.1",
        "12345678.9, 12345678.9",
        "0.00012, 0.00012",
        "1e17, 100000000000000000",
        "1e18, 1.0E18",
        "1e-10, 1.0E-10"
    })
    void numbersAreWrittenInPlainDigits(double number, String text) {
        assertThat(Json.text(number)).isEqualTo(text);
    }

    @Test
    void infinityAndNanAreNeverWritten() {
        assertThatIllegalStateException().isThrownBy(() -> PlainNumbers.of(Double.NaN));
        assertThatIllegalStateException().isThrownBy(() -> PlainNumbers.of(Double.POSITIVE_INFINITY));
    }
}
