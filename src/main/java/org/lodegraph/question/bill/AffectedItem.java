package org.lodegraph.question.bill;

import org.lodegraph.model.MineralId;

/**
 * An item whose chains meet a removal.
 *
 * @param exposure the share of the target's supply of it that passes the removal, above 0
 */
record AffectedItem(MineralId mineral, ItemRemoval removed, double exposure) {

    /** {@return the removal's key in the item's network} */
    String key() {
        return removed.in(mineral);
    }
}
