package org.lodegraph.curate.trade;

import java.util.Set;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.MineralId;

/**
 * Where a heading carries two forms that the price tells apart: a row of {@code rules/price_splits.csv}.
 *
 * @param exporters the only exporters it holds for; empty for any
 * @param usdPerKilogram the boundary; a price at it counts as above
 * @param below the form below; empty for what is not the mineral
 * @param above the form at or above
 */
record PriceSplit(
        MineralId mineral, Hs6 hs6, Set<String> exporters, double usdPerKilogram, String below, String above) {

    String form(double price) {
        return price < usdPerKilogram ? below : above;
    }

    boolean holds(String exporter) {
        return exporters.isEmpty() || exporters.contains(exporter);
    }
}
