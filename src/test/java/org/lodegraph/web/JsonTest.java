package org.lodegraph.web;

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
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Share;

class JsonTest {

    /** A row with one component of each kind. */
    record Row(Iso3 country, @Nullable Share share, Basis basis, List<Iso3> others) {}

    @Test
    void aRecordIsAnObjectOfAllItsComponentsIncludingNulls() {
        Row row = new Row(new Iso3("COD"), null, Basis.PUBLISHED_SHARE, List.of(new Iso3("AUS")));

        assertThat(Json.text(row))
                .isEqualTo("{\"country\":\"COD\",\"share\":null,\"basis\":\"published-share\",\"others\":[\"AUS\"]}");
    }

    @Test
    void aValueRecordIsWrittenAsItsValue() {
        assertThat(Json.text(new Share(0.25))).isEqualTo("0.25");
        assertThat(Json.text(List.of(new Iso3("COD")))).isEqualTo("[\"COD\"]");
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
