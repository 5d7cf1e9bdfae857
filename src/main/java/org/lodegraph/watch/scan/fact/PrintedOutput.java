package org.lodegraph.watch.scan.fact;

import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.Stage;

/**
 * A producer's output, as one edition prints it, whether answers use it or not.
 *
 * @param id id of the observation
 * @param mineral the mineral
 * @param stage stage of the chain
 * @param iso3 the producer
 * @param year reference year
 * @param edition edition that prints it
 * @param value value in {@code unit}, above 0
 * @param unit {@code t} for most
 */
public record PrintedOutput(
        String id, MineralId mineral, Stage stage, Iso3 iso3, int year, String edition, double value, String unit) {

    MineralStage mineralStage() {
        return new MineralStage(mineral, stage);
    }

    /** {@return the name of the survey without its year, such as {@code usgs-mcs}} */
    String survey() {
        return edition.replaceFirst("-\\d{4}$", "");
    }
}
