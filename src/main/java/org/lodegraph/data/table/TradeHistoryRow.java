package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The value, without weight, of a year's trade under one heading.
 *
 * <p>A row is either one pair of countries or the sum of all pairs that are not listed.
 */
@Meaning(
        "the value of a year's trade under one heading: of one pair of countries, or of all pairs below the cut together; "
                + "the largest pairs that make up 95% of a heading and year stand alone")
public record TradeHistoryRow(
        @Meaning("heading of the Harmonized System") Hs6 hs6,

        @Meaning("the reference year") @Bounds(least = Bounds.FIRST_YEAR, most = Bounds.LAST_YEAR)
        int year,

        @Meaning(value = "from", empty = "the pairs below the cut, added up") @Nullable
        Iso3 exporter,

        @Meaning(value = "to", empty = "the pairs below the cut, added up") @Nullable
        Iso3 importer,

        @Meaning(value = "how many pairs are added up", empty = "the row is one pair")
        @Bounds(least = 1, most = Integer.MAX_VALUE)
        @Nullable
        Integer pairs,

        @Meaning(value = "traded under the heading", empty = "a heading of several minerals") @Nullable
        MineralId mineral,

        @Meaning(value = "free on board, of the year's own dollars", unit = "USD") @Bounds(least = 0)
        double valueUsd,

        Provenance provenance) {

    public TradeHistoryRow {
        if ((exporter == null) != (importer == null)) {
            throw new InvalidValueException("importer", importer, "a pair of countries, or neither");
        }
        if ((exporter == null) != (pairs != null)) {
            throw new InvalidValueException("pairs", pairs, "a number if and only if the row names no country");
        }
        if (valueUsd < 0) {
            throw new InvalidValueException("value_usd", valueUsd, "US dollars, 0 or more");
        }
    }

    /** {@return whether the row is the sum of the pairs that are not listed} */
    public boolean isRest() {
        return exporter == null;
    }

    /** {@return {@code <edition>.<hs6>.<exporter>.<importer>.<year>}, or {@code <edition>.<hs6>.REST.<year>}} */
    public RecordId key() {
        String who = isRest() ? "REST" : exporter + "." + importer;
        return new RecordId(provenance.edition() + "." + hs6 + "." + who + "." + year);
    }
}
