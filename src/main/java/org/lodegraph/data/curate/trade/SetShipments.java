package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.List;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;

/** Trade that no data set has and that a rule sets with a reason: as legs, and as the observations behind them. */
final class SetShipments {

    /** The kind of an observation of trade that only the tracing needs. */
    static final String KIND = "flow-shipment";

    private static final Heading NO_HEADING = new Heading("0000");

    private final List<TradeLeg> legs = new ArrayList<>();
    private final List<ObservationRow> observations = new ArrayList<>();
    private final int year;

    SetShipments(TradeRules rules, MineralId mineral, int year) {
        this.year = year;
        for (Stage stage : Stage.values()) {
            rules.overrides(mineral, stage, FlowOverride.Kind.SHIPMENT).forEach(this::add);
        }
    }

    List<TradeLeg> legs() {
        return List.copyOf(legs);
    }

    List<ObservationRow> observations() {
        return List.copyOf(observations);
    }

    private void add(FlowOverride set) {
        String partner = set.partner();
        if (partner == null) {
            return;
        }
        String form = set.form() == null ? "any" : set.form();
        RecordId id = new RecordId(String.join(
                ".",
                Editions.LODEGRAPH.id().value(),
                KIND,
                set.mineral().value(),
                set.stage().id(),
                set.iso3(),
                Integer.toString(year),
                partner,
                form));
        TradeLine line = new TradeLine(NO_HEADING, set.iso3(), partner, set.tonnes(), 0, false, id.value());
        legs.add(new TradeLeg(set.iso3(), partner, form, set.stage(), set.tonnes(), 1, set.basis(), line));
        observations.add(new ObservationRow(
                id,
                KIND,
                set.mineral(),
                set.stage(),
                ObservationRow.Scope.COUNTRY,
                new Iso3(set.iso3()),
                new Iso3(partner),
                null,
                set.form(),
                set.tonnes(),
                null,
                null,
                "t",
                "contained",
                year,
                set.basis(),
                null,
                set.reason(),
                true,
                Editions.of(Editions.LODEGRAPH, "flow_overrides.csv", set.line())));
    }
}
