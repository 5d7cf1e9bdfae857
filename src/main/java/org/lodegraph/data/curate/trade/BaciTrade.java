package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.NamedMineral;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.data.table.ShipmentRow;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Tonnes;

/** Reads every country pair of BACI 2024, as shipments and as lines for the tracing. */
final class BaciTrade {

    private static final String FILE = "baci-critical-materials/baci_hs17_2024_bilateral.csv";

    private final List<ShipmentRow> shipments = new ArrayList<>();
    private final List<TradeLine> lines = new ArrayList<>();
    private final TradeRules rules;
    private final CurationInput curationInput;

    private BaciTrade(CurationInput curationInput, TradeRules rules) {
        this.curationInput = curationInput;
        this.rules = rules;
    }

    static BaciTrade read(CurationInput curationInput, TradeRules rules) {
        BaciTrade trade = new BaciTrade(curationInput, rules);
        curationInput.each(
                curationInput.lines(FILE, "year", "exporter", "importer", "hs6", "material", "value_kusd", "qty_t"),
                trade::add);
        return trade;
    }

    /** {@return every pair, sorted by heading, exporter and importer} */
    List<ShipmentRow> shipments() {
        return shipments.stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    /** {@return the lines of some headings, weights as reported} */
    List<TradeLine> lines(Set<Heading> headings) {
        return lines.stream().filter(line -> headings.contains(line.heading())).toList();
    }

    private void add(ReleaseLine line) {
        Iso3 exporter = curationInput.countries().country(line.cell("exporter"));
        Iso3 importer = curationInput.countries().country(line.cell("importer"));
        Hs6 hs6 = new Hs6(line.text("hs6"));
        int year = RuleCells.wholeNumber(line.cell("year"));
        RecordId key = ShipmentRow.key(Editions.BACI.id().value(), hs6, exporter, importer, year);
        double gross = line.text("qty_t").isEmpty() ? 0 : RuleCells.number(line.cell("qty_t"));
        double usd = RuleCells.number(line.cell("value_kusd")) * 1000;
        TradeLine trade = new TradeLine(
                new Heading(hs6.value()), exporter.value(), importer.value(), gross, usd, false, key.value());
        if (!exporter.equals(importer)) {
            lines.add(trade);
        }
        shipments.add(shipment(line, hs6, exporter, importer, trade, year));
    }

    private ShipmentRow shipment(ReleaseLine line, Hs6 hs6, Iso3 exporter, Iso3 importer, TradeLine trade, int year) {
        NamedMineral named = curationInput.minerals().mineral("baci", line.cell("material"));
        MineralId mineral = isBasket(named.form()) ? null : named.mineral();
        Optional<Factor> factor = mineral == null
                ? Optional.empty()
                : rules.factor(mineral, trade, Set.of(exporter.value()), Set.of(importer.value()));
        Tonnes gross = trade.grossTonnes() > 0 ? new Tonnes(trade.grossTonnes()) : null;
        return new ShipmentRow(
                exporter,
                importer,
                hs6,
                mineral,
                factor.map(Factor::stage).orElse(named.stage()),
                factor.map(Factor::form).orElse(named.form()),
                year,
                gross,
                gross == null
                        ? null
                        : factor.map(known -> new Tonnes(gross.value() * known.value()))
                                .orElse(null),
                trade.valueUsd(),
                Editions.of(Editions.BACI, CurationInput.table(FILE), line.row()));
    }

    private static boolean isBasket(@Nullable String form) {
        return form != null && form.startsWith("basket");
    }
}
