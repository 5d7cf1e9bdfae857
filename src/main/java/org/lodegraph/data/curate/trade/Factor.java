package org.lodegraph.data.curate.trade;

import java.util.Set;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * How much of a mineral a tonne of a traded form holds: a row of {@code rules/factors.csv}.
 *
 * @param stage whose product the form is
 * @param exporters the only exporters it holds for; empty for any; {@code miners} for countries with mine output
 * @param importers the only importers it holds for; empty for any; {@code refiners} for countries that refine
 * @param value tonnes contained per tonne
 * @param low the least that is believed
 * @param high the most that is believed
 * @param graded the form under which a survey prints the maker's gross output: where it does, the factor is the maker's
 *     contained over its gross output, if that lies within the bounds; empty where one factor holds for all
 */
record Factor(
        MineralId mineral,
        Heading heading,
        String form,
        Stage stage,
        Set<String> exporters,
        Set<String> importers,
        double value,
        double low,
        double high,
        String graded) {

    static final String MINERS = "miners";
    static final String REFINERS = "refiners";

    static Factor of(ReleaseLine line) {
        return new Factor(
                RuleCells.mineral(line.cell("mineral")),
                new Heading(line.text("heading")),
                line.text("form"),
                RuleCells.constant(Stage.class, line.cell("stage")),
                RuleCells.set(line.cell("exporters")),
                RuleCells.set(line.cell("importers")),
                RuleCells.number(line.cell("factor")),
                RuleCells.number(line.cell("low")),
                RuleCells.number(line.cell("high")),
                line.text("graded"));
    }

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
