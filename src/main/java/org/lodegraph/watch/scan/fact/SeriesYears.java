package org.lodegraph.watch.scan.fact;

import java.util.Map;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;

/**
 * The last year to read of each data series; a series that is not named is not read.
 *
 * @param last last year: of flows by {@link MineralId}, of outputs by {@link MineralStage}, of lists of import reliance
 *     by {@link Iso3}
 */
public record SeriesYears(Map<Record, Integer> last) {

    public SeriesYears {
        last = Map.copyOf(last);
    }

    /** {@return true if a series, by its key, reaches a year} */
    boolean reaches(Record series, int year) {
        Integer end = last.get(series);
        return end != null && year <= end;
    }

    /** {@return true if a series ends earlier than in the other years, or is missing: a later year is then new} */
    public boolean isBehind(SeriesYears others) {
        return others.last().entrySet().stream()
                .anyMatch(series -> last.getOrDefault(series.getKey(), Integer.MIN_VALUE) < series.getValue());
    }
}
