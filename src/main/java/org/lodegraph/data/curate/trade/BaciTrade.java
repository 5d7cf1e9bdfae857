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

    /**
     * A country pair that trades under a heading in a year.
     *
     * @param exporter the sender
     * @param importer the receiver
     */
    private record TradingPair(Iso3 exporter, Iso3 importer, Hs6 hs6, int year) {

        RecordId key() {
            return ShipmentRow.key(Editions.BACI.id().value(), hs6, exporter, importer, year);
        }

        TradeLine line(double gross, double usd) {
            return new TradeLine(
                    new Heading(hs6.value()), exporter.value(), importer.value(), gross, usd, false, key().value());
        }
    }

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
        TradingPair pair = new TradingPair(
                curationInput.countries().country(line.cell("exporter")),
                curationInput.countries().country(line.cell("importer")),
                new Hs6(line.text("hs6")),
                RuleCells.wholeNumber(line.cell("year")));
        double gross = line.text("qty_t").isEmpty() ? 0 : RuleCells.number(line.cell("qty_t"));
        double usd = RuleCells.number(line.cell("value_kusd")) * 1000;
        TradeLine trade = pair.line(gross, usd);
        if (!pair.exporter.equals(pair.importer)) {
            lines.add(trade);
        }
        shipments.add(shipment(line, pair, trade));
    }

    private ShipmentRow shipment(ReleaseLine line, TradingPair pair, TradeLine trade) {
        NamedMineral named = curationInput.minerals().mineral("baci", line.cell("material"));
        MineralId mineral = isBasket(named.form()) ? null : named.mineral();
        Optional<Factor> factor = mineral == null
                ? Optional.empty()
                : rules.factor(mineral, trade, Set.of(trade.exporter()), Set.of(trade.importer()));
        Tonnes gross = trade.grossTonnes() > 0 ? new Tonnes(trade.grossTonnes()) : null;
        return new ShipmentRow(
                pair.exporter,
                pair.importer,
                pair.hs6,
                mineral,
                factor.map(Factor::stage).orElse(named.stage()),
                factor.map(Factor::form).orElse(named.form()),
                pair.year,
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
