package org.lodegraph.watch.scan.fact;

import java.util.List;
import java.util.OptionalInt;

/**
 * Rows that each belong to one year of a series.
 *
 * @param printed figures of output and capacity, of every edition
 * @param reliances published lists of import reliance
 * @param verdicts fitness verdicts on flows
 */
record AnnualRows(List<PrintedOutput> printed, List<Reliance> reliances, List<FitnessVerdict> verdicts) {

    AnnualRows {
        printed = List.copyOf(printed);
        reliances = List.copyOf(reliances);
        verdicts = List.copyOf(verdicts);
    }

    /** {@return these rows with each series cut off after the given year} */
    AnnualRows upTo(SeriesYears seriesYears) {
        return new AnnualRows(
                printed.stream()
                        .filter(one -> reaches(seriesYears.of(one.mineralStage()), one.year()))
                        .toList(),
                reliances.stream()
                        .filter(one -> reaches(seriesYears.of(one.iso3()), one.year()))
                        .toList(),
                verdicts.stream()
                        .filter(one -> reaches(seriesYears.of(one.mineral()), one.year()))
                        .toList());
    }

    /** {@return true if a series, known by its last year, reaches a year} */
    static boolean reaches(OptionalInt last, int year) {
        return last.isPresent() && year <= last.getAsInt();
    }
}
