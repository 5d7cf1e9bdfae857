package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.UnpublishedRow;
import org.lodegraph.model.UnpublishedRow.DeclaredTrade;

/**
 * Reads declared imports of rare-earth compounds (2846) and of rare-earth and alkali metals (2805) of 2023, at four
 * digits.
 *
 * <p>A country without imports under either heading in this set counts as not reporting.
 */
final class RareEarthTrade {

    static final String FILE = "comtrade-rare-earths-2023/imports_hs4_2846_2805_over_2musd.csv";

    private record Dated(int year, TradeLine line) {}

    private final List<Dated> lines = new ArrayList<>();
    private final Set<String> reporters = new TreeSet<>();
    private final CurationInput curationInput;

    private RareEarthTrade(CurationInput curationInput) {
        this.curationInput = curationInput;
    }

    static RareEarthTrade read(CurationInput curationInput, TradeRules rules) {
        RareEarthTrade trade = new RareEarthTrade(curationInput);
        if (rules.codes().stream().anyMatch(code -> code.dataset() == FlowCode.Dataset.RARE_EARTHS)) {
            curationInput.each(
                    curationInput.lines(
                            FILE, "year", "hs4", "importer_iso3", "exporter_iso3", "value_usd", "net_weight_kg"),
                    trade::add);
        }
        return trade;
    }

    /** {@return the lines of some headings in a year, weights as reported} */
    List<TradeLine> lines(Set<Heading> headings, int year) {
        return lines.stream()
                .filter(dated ->
                        dated.year() == year && headings.contains(dated.line().heading()))
                .map(Dated::line)
                .toList();
    }

    /** {@return the countries that declared any import} */
    Set<String> reporters() {
        return Set.copyOf(reporters);
    }

    private void add(ReleaseLine line) {
        String importer =
                curationInput.countries().country(line.cell("importer_iso3")).value();
        String exporter =
                curationInput.countries().country(line.cell("exporter_iso3")).value();
        int year = RuleCells.wholeNumber(line.cell("year"));
        reporters.add(importer);
        if (importer.equals(exporter)) {
            return;
        }
        Heading heading = new Heading(line.text("hs4"));
        String weight = line.text("net_weight_kg");
        lines.add(new Dated(
                year,
                new TradeLine(
                        heading,
                        exporter,
                        importer,
                        weight.isEmpty() ? 0 : RuleCells.number(line.cell("net_weight_kg")) / 1000,
                        RuleCells.number(line.cell("value_usd")),
                        false,
                        UnpublishedRow.of(
                                        Editions.RARE_EARTHS.id(),
                                        new DeclaredTrade(importer, exporter, heading.value(), year),
                                        line.row())
                                .value())));
    }
}
