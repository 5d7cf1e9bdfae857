package org.lodegraph.question.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.MeasureType;

/**
 * A trade measure of one country, with its state at a date.
 *
 * @param id id of the measure
 * @param iso3 ISO 3166-1 alpha-3 code of the country that imposes it
 * @param type type of the measure
 * @param instrument name of the legal act
 * @param minerals ids of the minerals, or of the elements if the act names elements
 * @param forms restricted forms; empty if the act names none
 * @param hs6 restricted six-digit headings of the Harmonized System; empty if the act names none
 * @param targets ISO 3166-1 alpha-3 codes of the destinations; empty for every destination
 * @param announced date of announcement; null if not known
 * @param effective first day of effect; null if none is set
 * @param plannedEnd planned last day; null if none is set
 * @param suspendedFrom first day of suspension; null if never suspended
 * @param suspendedUntil last day of suspension; null if none is set
 * @param ended date of the end; null if it has not ended
 * @param datePrecision precision of the dates: day, month or year (from its first day); null if there is no date
 * @param quotaTonnes quota in tonnes a year; null if it is not a quota, or if none is printed
 * @param note remark; null if there is none
 * @param state state at the date of the answer
 */
public record MeasureEntry(
        String id,
        String iso3,
        MeasureType type,
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
