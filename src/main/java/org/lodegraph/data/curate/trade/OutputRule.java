package org.lodegraph.data.curate.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.Basis;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * The method for outputs of a stage that are not printed in tonnes contained: a row of {@code rules/flow_outputs.csv}.
 *
 * @param unit for scaled: the printed unit
 * @param factor for scaled: t contained in one printed unit
 * @param sharesOf for shares: the mineral under which they are printed
 * @param ofStage for shares: the stage whose world output is shared
 * @param countries for net exports: the producers
 * @param line the row's line, its provenance
 */
record OutputRule(
        MineralId mineral,
        Stage stage,
        Method method,
        String unit,
        double factor,
        MineralId sharesOf,
        @Nullable Stage ofStage,
        List<String> countries,
        Basis basis,
        String reason,
        String line) {

    /** The method that determines an output. */
    enum Method {
        /** The printed figure times a factor. */
        SCALED,
        /** A printed share of the world's processing, times the world's output of another stage in the flow year. */
        SHARES,
        /** The same, for the rest that the named producers leave of the stage's published output. */
        SHARES_OF_THE_REST,
        /** The reported net exports of the countries: a lower bound. */
        NET_EXPORTS
    }

    static OutputRule of(ReleaseLine line) {
        return new OutputRule(
                RuleCells.mineral(line.cell("mineral")),
                RuleCells.constant(Stage.class, line.cell("stage")),
                RuleCells.constant(Method.class, line.cell("method")),
                line.text("unit"),
                line.text("factor").isEmpty() ? 1 : RuleCells.number(line.cell("factor")),
                RuleCells.mineral(line.cell(line.text("shares_of").isEmpty() ? "mineral" : "shares_of")),
                RuleCells.stage(line.cell("of_stage")).orElse(null),
                line.text("countries").isEmpty()
                        ? List.of()
                        : List.of(line.text("countries").split(";")),
                RuleCells.constant(Basis.class, line.cell("basis")),
                line.text("reason"),
                line.row());
    }
}
