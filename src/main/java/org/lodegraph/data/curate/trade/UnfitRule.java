package org.lodegraph.data.curate.trade;

import java.util.Set;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;

/**
 * The reason that a mineral's leg into use cannot answer for targets although some code is loaded: a row of {@code
 * rules/unfit_flows.csv}.
 *
 * @param except targets that it can answer for
 */
record UnfitRule(MineralId mineral, Set<String> except, String reason) {

    static UnfitRule of(ReleaseLine line) {
        return new UnfitRule(
                RuleCells.mineral(line.cell("mineral")), RuleCells.set(line.cell("except")), line.text("reason"));
    }
}
