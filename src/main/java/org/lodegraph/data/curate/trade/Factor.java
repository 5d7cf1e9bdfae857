package org.lodegraph.data.curate.trade;

import java.util.Set;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * The tonnes of a mineral in a tonne of a traded form: a row of {@code rules/factors.csv}.
 *
 * @param stage the stage that produces the form
 * @param exporters the only exporters it applies to; empty for any; {@code miners} for countries with mine output
 * @param importers the only importers it applies to; empty for any; {@code refiners} for countries that refine
 * @param value tonnes contained per tonne
 * @param low the lowest plausible value
 * @param high the highest plausible value
 * @param graded the form under which a survey prints the producer's gross output, empty if one factor applies to all.
 *     If that output exists, the factor is the producer's contained output over its gross output, provided it is within
 *     the bounds
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

    /** {@return the specificity of the row for this exporter, higher first, or -1 if it does not apply} */
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
