package org.lodegraph.watch.scan.fact;

import java.util.Map;
import java.util.OptionalInt;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * Up to which year each series of figures is looked at: a series that is not named is not looked at at all.
 *
 * @param last by the series' name
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

    /** {@return those in which a series ends earlier than in others, or is not there: a later year is new to them} */
    public boolean isBehind(SeriesYears others) {
        return others.last().entrySet().stream()
                .anyMatch(series -> last.getOrDefault(series.getKey(), Integer.MIN_VALUE) < series.getValue());
    }
}
