package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records as maps of plain values. */
class PlainValuesTest {

    /** A part of another record. */
    private record Inner(int offset, int limit) {}

    /** A record with a part of each kind. */
    private record Outer(
            Iso3 iso3,
            MeasureState state,
            List<Stage> stages,
            Map<Iso3, MeasureType> types,
            Inner inner,
            @Unwrapped Inner page,
            @Nullable String note,
            LocalDate date) {}

    @Test
    void eachKindOfComponentHasItsPlainValue() {
        Map<String, Object> map = PlainValues.of(new Outer(
                new Iso3("CHN"),
                MeasureState.IN_FORCE,
                List.of(Stage.EXTRACTION, Stage.USE),
                Map.of(new Iso3("COD"), MeasureType.PRICE_FLOOR),
                new Inner(1, 2),
                new Inner(3, 4),
                null,
                LocalDate.of(2025, 10, 20)));

        assertThat(map)
                .containsEntry("iso3", "CHN")
                .containsEntry("state", "in-force")
                .containsEntry("stages", List.of("extraction", "use"))
                .containsEntry("types", Map.of("COD", "price-floor"))
                .containsEntry("inner", Map.of("offset", 1, "limit", 2))
                .containsEntry("offset", 3)
                .containsEntry("limit", 4)
                .containsEntry("note", null)
                .containsEntry("date", LocalDate.of(2025, 10, 20))
                .hasSize(9);
        assertThat(map.keySet())
                .containsExactly("iso3", "state", "stages", "types", "inner", "offset", "limit", "note", "date");
    }
}
