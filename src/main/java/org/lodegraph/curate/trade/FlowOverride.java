package org.lodegraph.curate.trade;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * What is set for the tracing where no source has it: a row of {@code rules/flow_overrides.csv}.
 *
 * @param iso3 the country
 * @param partner for a tie: who receives
 * @param line the row's line, its provenance
 */
record FlowOverride(
        MineralId mineral,
        Stage stage,
        String iso3,
        Kind kind,
        @Nullable String partner,
        Basis basis,
        String reason,
        String line) {

    /** What an override sets. */
    enum Kind {
        /** The output is the feed that lands there. */
        OUTPUT_AS_FEED,
        /** Before any export, as much is kept as the country's own refining puts out. */
        RESERVE_FOR_OWN_REFINING,
        /** Idle output goes to this partner first. */
        TIE
    }
}
