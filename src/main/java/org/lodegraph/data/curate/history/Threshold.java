package org.lodegraph.data.curate.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.RuleCells;

/**
 * The share of a heading's value in a year that is listed pair by pair: a row of {@code rules/trade_history.csv}.
 *
 * @param from the first year
 * @param to the last year
 * @param share of the value, 0 to 1
 */
record Threshold(int from, int to, double share) {

    static final String FILE = "trade_history.csv";

    /** {@return the thresholds of all years to load} */
    static List<Threshold> read(CurationInput curationInput) {
        List<Threshold> cuts = new ArrayList<>();
        curationInput.each(
                curationInput.rules(FILE, "from_year", "to_year", "share", "reason"),
                line -> cuts.add(new Threshold(
                        RuleCells.wholeNumber(line.cell("from_year")),
                        RuleCells.wholeNumber(line.cell("to_year")),
                        RuleCells.number(line.cell("share")))));
        return List.copyOf(cuts);
    }

    /** {@return the threshold of a year; empty for a year that is not loaded} */
    static Optional<Threshold> of(int year, List<Threshold> cuts) {
        return cuts.stream().filter(cut -> cut.from <= year && year <= cut.to).findFirst();
    }
}
