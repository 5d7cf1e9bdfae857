package org.lodegraph.data.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureDates;
import org.lodegraph.model.MeasureType;
import org.lodegraph.model.RecordId;

/**
 * A trade measure of one country.
 *
 * <p>Definitions 5 explains the dates.
 */
@Meaning("a measure on trade by one country")
public record MeasureRow(
        @Meaning("key") RecordId id,
        @Meaning("the country that imposes it") Iso3 iso3,

        @Meaning("the type of the measure") MeasureType type,

        @Meaning("the notice, law or decree") String instrument,

        @Meaning(value = "day of announcement", empty = "not known") @Nullable
        LocalDate announced,

        @Meaning(value = "first day in force", empty = "proposed") @Nullable
        LocalDate effective,

        @Meaning(value = "last day as announced", empty = "none announced") @NotBelow("effective") @Nullable
        LocalDate plannedEnd,

        @Meaning(value = "first day of the suspension", empty = "never suspended") @Nullable
        LocalDate suspendedFrom,

        @Meaning(value = "last day of the suspension", empty = "no end set, or never suspended")
        @NotBelow("suspendedFrom")
        @Nullable
        LocalDate suspendedUntil,

        @Meaning(value = "last day in force", empty = "not ended") @NotBelow("effective") @Nullable
        LocalDate ended,

        @Meaning("precision of the day in force: day, month or year")
        String datePrecision,

        @Meaning(value = "the permitted exports", unit = "t a year", empty = "not a quota, or its size is not known")
        @Bounds(least = 0)
        @Nullable
        Double quotaTonnes,

        @Meaning(value = "remarks", empty = "none") @Nullable
        String note,

        Provenance provenance) {

    /** {@return the dates that decide its state} */
    public MeasureDates dates() {
        return new MeasureDates(effective, plannedEnd, suspendedFrom, suspendedUntil, ended);
    }
}
