package org.lodegraph.curate.trade;

import java.util.Set;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * How much of a mineral a tonne of a traded form holds: a row of {@code rules/factors.csv}.
 *
 * @param stage whose product the form is
 * @param exporters the only exporters it holds for; empty for any; {@code miners} for countries with mine output
 * @param importers the only importers it holds for; empty for any; {@code refiners} for countries that refine
 * @param value tonnes contained per tonne
 */
record Factor(
        MineralId mineral,
        Hs6 hs6,
        String form,
        Stage stage,
        Set<String> exporters,
        Set<String> importers,
        double value) {

    static final String MINERS = "miners";
    static final String REFINERS = "refiners";

    /** {@return how narrowly the row names this exporter, higher first, or -1 where it does not hold} */
    int fits(String exporter, String importer, Set<String> miners, Set<String> refiners) {
        boolean lands = importers.isEmpty()
                || importers.contains(importer)
                || (importers.contains(REFINERS) && refiners.contains(importer));
        if (!lands) {
            return -1;
        }
        if (exporters.contains(exporter)) {
            return 2;
        }
        if (exporters.contains(MINERS)) {
            return miners.contains(exporter) ? 1 : -1;
        }
        return exporters.isEmpty() ? 0 : -1;
    }
}
