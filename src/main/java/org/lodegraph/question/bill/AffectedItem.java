package org.lodegraph.question.bill;

import org.lodegraph.model.MineralId;

/**
 * An item whose chains pass through a removal.
 *
 * @param mineral id of the mineral
 * @param removed the removal
 * @param exposure share of the target's supply of it that passes the removal, above 0
 */
record AffectedItem(MineralId mineral, ItemRemoval removed, double exposure) {

    /** {@return the key of the removal in the item's network} */
    String key() {
        return removed.in(mineral);
    }
}
