package org.lodegraph.curate.trade;

import org.lodegraph.model.Hs6;
import org.lodegraph.model.MineralId;

/**
 * A heading that a mineral's flows are traced from, and the data set to take it from: a row of
 * {@code rules/flow_codes.csv}.
 */
record FlowCode(MineralId mineral, Hs6 hs6, Dataset dataset, int year) {

    /** Where trade lines come from. */
    enum Dataset {
        BACI,
        COMTRADE
    }
}
