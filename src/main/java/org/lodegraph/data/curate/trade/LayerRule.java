package org.lodegraph.data.curate.trade;

import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * A layer that a mineral's data support, from one stage to another: a row of {@code rules/flow_layers.csv}.
 *
 * @param leastTonnes the minimum size of an edge to keep
 */
record LayerRule(MineralId mineral, Stage from, Stage to, double leastTonnes) {

    static LayerRule of(ReleaseLine line) {
        Stage from = RuleCells.constant(Stage.class, line.cell("from_stage"));
        Stage to = RuleCells.constant(Stage.class, line.cell("to_stage"));
        if (from.position() >= to.position()) {
            throw line.cell("to_stage").faulty("stage", "a stage below " + from.id());
        }
        return new LayerRule(
                RuleCells.mineral(line.cell("mineral")), from, to, RuleCells.number(line.cell("least_tonnes")));
    }

    /** {@return whether goods of a stage's form belong to this layer: an intermediate form goes with ore} */
    boolean carries(Stage form) {
        return form.position() >= from.position() && form.position() < to.position();
    }

    /** {@return the layer in words, such as {@code extraction to refining}} */
    String words() {
        return from.id() + " to " + to.id();
    }
}
