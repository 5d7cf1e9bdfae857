package org.lodegraph.watch.scan.fact;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * A figure of output, or a capacity, as one edition prints it.
 *
 * @param id the observation
 * @param kind {@code production} or {@code capacity}
 * @param mineral what it is of
 * @param stage where in the chain
 * @param iso3 whose, ISO 3166-1 alpha-3; null for what no row names
 * @param year of reference
 * @param edition that prints it
 * @param chosen whether it is the one that answers
 * @param value in the unit
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

    /** {@return the name of the survey without its year, such as {@code usgs-mcs}} */
    public String survey() {
        return edition.replaceFirst("-\\d{4}$", "");
    }
}
