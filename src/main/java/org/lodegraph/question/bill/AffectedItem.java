package org.lodegraph.question.bill;

import org.lodegraph.model.MineralId;
import org.lodegraph.model.PointId;

/**
 * An item whose chains pass through a removal.
 *
 * @param mineral id of the mineral
 * @param removed the removal
 * @param exposure share of the target's supply of it that passes the removal, above 0
 */
record AffectedItem(MineralId mineral, ItemRemoval removed, double exposure) {

    /** {@return the removal in the item's network} */
    PointId key() {
        return removed.in(mineral);
    }
}
