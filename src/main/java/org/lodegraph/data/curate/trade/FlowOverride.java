package org.lodegraph.data.curate.trade;

import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.model.Basis;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * A value set for the tracing because no source has it: a row of {@code rules/flow_overrides.csv}.
 *
 * @param iso3 the country
 * @param partner for a tie or a shipment: the receiver
 * @param form for a shipment: the form of the goods
 * @param tonnes for a shipment or an output: contained
 * @param line the row's line, its provenance
 */
record FlowOverride(
        MineralId mineral,
        Stage stage,
        String iso3,
        Kind kind,
        @Nullable String partner,
        @Nullable String form,
        double tonnes,
        Basis basis,
        String reason,
        String line) {

    /** The kind of value that an override sets. */
    enum Kind {
        /** Sets the output, in place of a printed figure. */
        OUTPUT,
        /**
         * Excludes the country from idle ore, because it makes its product of goods that are not ore of this layer.
         */
        NO_ORE,
        /** Sets the output to the feed that arrives there. */
        OUTPUT_AS_FEED,
        /** Reserves the output of the country's own refining before any export. */
        RESERVE_FOR_OWN_REFINING,
        /** Sends idle output to this partner first. */
        TIE,
        /** Adds trade under a heading that no data set has. */
        SHIPMENT
    }

    /** {@return the provenance of what is set} */
    Provenance provenance() {
        return Editions.of(Editions.LODEGRAPH, "flow_overrides.csv", line);
    }

    static FlowOverride of(ReleaseLine line) {
        Kind kind = RuleCells.constant(Kind.class, line.cell("kind"));
        String partner = line.text("partner");
        if (partner.isEmpty() && (kind == Kind.TIE || kind == Kind.SHIPMENT)) {
            throw line.cell("partner").faulty("partner", "the receiver");
        }
        return new FlowOverride(
                RuleCells.mineral(line.cell("mineral")),
                RuleCells.constant(Stage.class, line.cell("stage")),
                line.text("iso3"),
                kind,
                partner.isEmpty() ? null : partner,
                line.text("form").isEmpty() ? null : line.text("form"),
                kind == Kind.SHIPMENT || kind == Kind.OUTPUT ? RuleCells.number(line.cell("tonnes")) : 0,
                RuleCells.constant(Basis.class, line.cell("basis")),
                line.text("reason"),
                line.row());
    }
}
