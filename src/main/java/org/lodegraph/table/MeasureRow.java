package org.lodegraph.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.RecordId;

/** A measure on trade by one country; type ban, quota, licence, tax, tariff or price-floor; dates as definitions 3.6 reads them. */
public record MeasureRow(
        RecordId id,
        Iso3 iso3,
        String type,
        String instrument,
        @Nullable LocalDate announced,
        @Nullable LocalDate effective,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate ended,
        String datePrecision,
        @Nullable Double quotaTonnes,
        @Nullable String note,
        Provenance provenance) {}
