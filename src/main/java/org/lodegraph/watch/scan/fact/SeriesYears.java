package org.lodegraph.watch.scan.fact;

import java.util.Map;
import java.util.OptionalInt;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * The last year to read of each data series; a series that is not named is not read.
 *
 * @param last last year, by name of the series
 */
public record SeriesYears(Map<String, Integer> last) {

    public SeriesYears {
        last = Map.copyOf(last);
    }

    /** {@return the last year of the flows of a mineral} */
    OptionalInt flows(MineralId mineral) {
        return find(flowsOf(mineral));
    }

    /** {@return the last year of the output of a mineral at a stage} */
    OptionalInt outputs(MineralId mineral, Stage stage) {
        return find(outputsOf(mineral, stage));
    }

    /** {@return the last year of a country's list of import reliance} */
    OptionalInt reliances(Iso3 iso3) {
        return find(reliancesOf(iso3));
    }

    private OptionalInt find(String series) {
        Integer year = last.get(series);
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    static String flowsOf(MineralId mineral) {
        return "flows/" + mineral;
    }

    static String outputsOf(MineralId mineral, Stage stage) {
        return "outputs/" + mineral + "/" + stage.id();
    }

    static String reliancesOf(Iso3 iso3) {
        return "reliances/" + iso3;
    }

    /** {@return true if a series ends earlier than in the other years, or is missing: a later year is then new} */
    public boolean isBehind(SeriesYears others) {
        return others.last().entrySet().stream()
                .anyMatch(series -> last.getOrDefault(series.getKey(), Integer.MIN_VALUE) < series.getValue());
    }
}
