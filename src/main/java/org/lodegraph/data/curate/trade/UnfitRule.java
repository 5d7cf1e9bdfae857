package org.lodegraph.data.curate.trade;

import java.util.Set;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;

/**
 * Why a mineral's leg into use cannot answer for targets, though some code is loaded: a row of {@code rules/unfit_flows.csv}.
 *
 * @param except targets for which it can
 */
record UnfitRule(MineralId mineral, Set<String> except, String reason) {

    static UnfitRule of(ReleaseLine line) {
        return new UnfitRule(
                RuleCells.mineral(line.cell("mineral")), RuleCells.set(line.cell("except")), line.text("reason"));
    }
}
