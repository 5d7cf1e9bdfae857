package org.lodegraph.question.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure on trade by one country, with its state at a date.
 *
 * @param id of the measure
 * @param iso3 the country that imposes it
 * @param type ban, quota, licence, tax, tariff or price-floor
 * @param instrument name of the act
 * @param minerals ids, elements where elements are named
 * @param forms restricted, where the act names any
 * @param hs6 headings restricted, where the act names any
 * @param targets destinations by ISO 3166-1 alpha-3; empty for every destination
 * @param announced null where not known
 * @param effective null where none is set
 * @param plannedEnd null where none is set
 * @param suspendedFrom null where it was never suspended
 * @param suspendedUntil null where none is set
 * @param ended null where it has not ended
 * @param datePrecision day, month or year; a month or a year counts from its first day
 * @param quotaTonnes null where it is no quota, or none is printed
 * @param note what to know; null for nothing
 * @param state at the date
 */
public record MeasureEntry(
        String id,
        String iso3,
        String type,
        String instrument,
        List<String> minerals,
        List<String> forms,
        List<String> hs6,
        List<String> targets,
        @Nullable LocalDate announced,
        @Nullable LocalDate effective,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate ended,
        @Nullable String datePrecision,
        @Nullable Double quotaTonnes,
        @Nullable String note,
        MeasureState state) {}
