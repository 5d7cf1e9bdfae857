package org.lodegraph.data.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.RecordId;

/** A measure on trade by one country; type ban, quota, licence, tax, tariff or price-floor; dates as definitions 3.6 reads them. */
@Meaning("a measure on trade by one country")
public record MeasureRow(
        @Meaning("key") RecordId id,
        @Meaning("who imposes it") Iso3 iso3,

        @Meaning("ban, quota, licence, tax, tariff or price-floor")
        String type,

        @Meaning("the notice, law or decree") String instrument,

        @Meaning(value = "first made known", empty = "not known") @Nullable
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

        @Meaning("how far the day in force is known: day, month or year")
        String datePrecision,

        @Meaning(value = "how much may leave", unit = "t a year", empty = "it is no quota, or its size is not known")
        @Bounds(least = 0)
        @Nullable
        Double quotaTonnes,

        @Meaning(value = "what to know", empty = "nothing to add") @Nullable
        String note,

        Provenance provenance) {}
