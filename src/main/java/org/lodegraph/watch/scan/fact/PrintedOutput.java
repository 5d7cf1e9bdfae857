package org.lodegraph.watch.scan.fact;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.Stage;
import org.lodegraph.network.snapshot.OutputFigure;

/**
 * A figure of output or capacity, as one edition prints it.
 *
 * @param id id of the observation
 * @param kind {@code production} or {@code capacity}
 * @param mineral the mineral
 * @param stage stage of the chain
 * @param iso3 the country, ISO 3166-1 alpha-3; null for the remainder that no row names
 * @param year reference year
 * @param edition edition that prints it
 * @param chosen true if it is the figure that answers use
 * @param value value in {@code unit}
 * @param unit {@code t} for most
 */
public record PrintedOutput(
        String id,
        String kind,
        MineralId mineral,
        Stage stage,
        @Nullable String iso3,
        int year,
        String edition,
        boolean chosen,
        double value,
        String unit) {

    MineralStage mineralStage() {
        return new MineralStage(mineral, stage);
    }

    /** {@return the output for chokepoints; facts are stored without its ends} */
    OutputFigure output() {
        Iso3 producer = iso3 == null ? null : new Iso3(iso3);
        return new OutputFigure(id, mineral, stage, year, producer, false, value, null, null, false, edition);
    }

    /** {@return the name of the survey without its year, such as {@code usgs-mcs}} */
    public String survey() {
        return edition.replaceFirst("-\\d{4}$", "");
    }
}
