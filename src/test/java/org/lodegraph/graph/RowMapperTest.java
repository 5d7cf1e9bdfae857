package org.lodegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.PlainValues;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Unwrapped;
import org.lodegraph.testing.TestDatabase;
import org.lodegraph.testing.WithDatabase;

@WithDatabase
class RowMapperTest {

    /** A component of every type. */
    record Everything(
            Iso3 iso3,
            Basis basis,
            int year,
            double share,
            boolean chosen,
            @Nullable LocalDate signed,
            List<Stage> stages,
            Inner inner,
            List<Inner> many,
            Instant time,
            @Unwrapped One one) {}

    /** A map inside a row. */
    record Inner(String name, @Nullable Double tonnes) {}

    /** A row of one number. */
    record One(int number) {}

    private static final Everything EVERYTHING = new Everything(
            new Iso3("COD"),
            Basis.PUBLISHED_SHARE,
            2024,
            0.25,
            true,
            LocalDate.of(2025, 12, 4),
            List.of(Stage.EXTRACTION, Stage.USE),
            new Inner("mine", 70.0),
            List.of(new Inner("refinery", null)),
            Instant.parse("2026-11-30T06:00:00Z"),
            new One(7));

    @Test
    void parametersRoundTripToTheSameRecord() {
        Query<Everything, Everything> echo = new Query<>(
                "test/find-echo",
                Everything.class,
                Everything.class,
                "RETURN $iso3 AS iso3, $basis AS basis, $year AS year, $share AS share, $chosen AS chosen, $signed AS signed,"
                        + " $stages AS stages, $inner AS inner, $many AS many, $time AS time, $number AS number");

        assertThat(TestDatabase.graph().get(echo, EVERYTHING)).isEqualTo(EVERYTHING);
    }

    @Test
    void writesValueTypesAndEnumsAsPlainValues() {
        assertThat(PlainValues.of(EVERYTHING))
                .containsEntry("iso3", "COD")
                .containsEntry("basis", "published-share")
                .containsEntry("stages", List.of("extraction", "use"))
                .containsEntry("inner", Map.of("name", "mine", "tonnes", 70.0))
                .containsEntry("number", 7)
                .doesNotContainKey("one");
    }

    @Test
    void refusesNullWhereTheComponentIsNotNullable() {
        Map<String, Object> row = new HashMap<>();
        row.put("number", null);

        assertThatThrownBy(() -> RowMapper.map(One.class, row)).hasMessageContaining("One.number is null");
    }

    @Test
    void namesTheComponentWithoutAColumnAndTheColumns() {
        assertThatThrownBy(() -> RowMapper.map(One.class, Map.of("numbr", 1L)))
                .hasMessageContaining("One.number has no column; there are [numbr]");
    }

    @Test
    void namesTheComponentThatCannotHoldTheValue() {
        assertThatThrownBy(() -> RowMapper.map(One.class, Map.of("number", "seven")))
                .hasMessageContaining("One.number cannot hold seven");
        assertThatThrownBy(() -> RowMapper.map(One.class, Map.of("number", 3_000_000_000L)))
                .hasMessageContaining("One.number cannot hold 3000000000");
    }
}
