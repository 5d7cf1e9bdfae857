package org.lodegraph.data.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A documented departure from a printed figure: a row of {@code rules/overrides.csv}.
 *
 * <p>Curation applies the overrides. An import uses only those that confirm a jump between figures. Cells are kept as
 * text; an empty cell matches anything.
 *
 * @param action unit, jump, interval, value or assume
 */
public record OverrideRow(
        String action,
        @Nullable String edition,
        @Nullable String kind,
        @Nullable String mineral,
        @Nullable String stage,
        @Nullable String form,
        @Nullable String iso3,
        @Nullable String year,
        @Nullable String value,
        @Nullable String low,
        @Nullable String high,
        @Nullable String unit,
        @Nullable String unitBasis,
        @Nullable String basis,
        String reason,
        @Nullable String source,
        @Nullable String table,
        @Nullable String row) {

    /** {@return whether the override applies to this figure} */
    public boolean fits(ObservationRow figure) {
        return fits(edition, figure.provenance().edition())
                && fits(kind, figure.kind())
                && fits(mineral, figure.mineral())
                && fits(stage, figure.stage() == null ? null : figure.stage().id())
                && fits(form, figure.form())
                && fits(iso3, figure.iso3())
                && fits(year, figure.year());
    }

    private static boolean fits(@Nullable String expected, @Nullable Object found) {
        return expected == null || expected.equals(Objects.toString(found, null));
    }
}
