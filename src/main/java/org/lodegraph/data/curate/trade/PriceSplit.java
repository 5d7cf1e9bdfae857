package org.lodegraph.data.curate.trade;

import java.util.Set;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;

/**
 * The price that separates two forms of one heading: a row of {@code rules/price_splits.csv}.
 *
 * @param exporters the only exporters it applies to; empty for any
 * @param usdPerKilogram the boundary; a price equal to it counts as above
 * @param below the form below; empty for goods that are not the mineral; {@value #REWEIGH} if such a price shows a
 *     wrong weight
 * @param above the form at or above
 */
record PriceSplit(
        MineralId mineral, Heading heading, Set<String> exporters, double usdPerKilogram, String below, String above) {

    static final String REWEIGH = "reweigh";

    static PriceSplit of(ReleaseLine line) {
        return new PriceSplit(
                RuleCells.mineral(line.cell("mineral")),
                new Heading(line.text("heading")),
                RuleCells.set(line.cell("exporters")),
                RuleCells.number(line.cell("usd_per_kg")),
                line.text("below"),
                line.text("above"));
    }

    String form(double price) {
        return price < usdPerKilogram ? below : above;
    }

    boolean holds(String exporter) {
        return exporters.isEmpty() || exporters.contains(exporter);
    }
}
