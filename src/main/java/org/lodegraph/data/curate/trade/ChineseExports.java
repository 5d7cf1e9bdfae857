package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;

/** Reads China's declared monthly exports and adds them up to years. They show the exporter's side only. */
final class ChineseExports {

    static final String FILE = "china-exports-monthly-hs6/china_exports_monthly_by_partner_hs6.csv";

    private static final String CHINA = "CHN";

    /** The months of one heading, partner and year; {@code first} is the line of the first. */
    private record Months(int year, Heading heading, String partner, String first, double tonnes, double usd) {

        Months plus(double moreTonnes, double moreUsd) {
            return new Months(year, heading, partner, first, tonnes + moreTonnes, usd + moreUsd);
        }
    }

    private final Map<String, Months> years = new TreeMap<>();
    private final CurationInput curationInput;
    private final Set<String> selected;

    private ChineseExports(CurationInput curationInput, Set<String> selected) {
        this.curationInput = curationInput;
        this.selected = selected;
    }

    static ChineseExports read(CurationInput curationInput, TradeRules rules) {
        Set<String> selected = rules.codes().stream()
                .filter(code -> code.dataset() == FlowCode.Dataset.CHINESE_EXPORTS)
                .map(code -> code.heading() + "/" + code.year())
                .collect(Collectors.toSet());
        ChineseExports exports = new ChineseExports(curationInput, selected);
        if (!selected.isEmpty()) {
            curationInput.each(
                    curationInput.lines(FILE, "period_dt", "partner_name", "hs6", "val", "qty"), exports::add);
        }
        return exports;
    }

    /** {@return the lines of some headings in a year} */
    List<TradeLine> lines(Set<Heading> headings, int year) {
        List<TradeLine> lines = new ArrayList<>();
        for (Months months : years.values()) {
            if (months.year() == year && headings.contains(months.heading())) {
                lines.add(new TradeLine(
                        months.heading(),
                        CHINA,
                        months.partner(),
                        months.tonnes(),
                        months.usd(),
                        false,
                        String.join(
                                "/",
                                Editions.CHINESE_EXPORTS.id().value(),
                                CHINA,
                                months.partner(),
                                months.heading().value(),
                                Integer.toString(year),
                                months.first())));
            }
        }
        return lines;
    }

    private void add(ReleaseLine line) {
        String period = line.text("period_dt");
        if (!period.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw line.cell("period_dt").faulty("date", "a day such as 2024-01-01");
        }
        int year = Integer.parseInt(period.substring(0, 4));
        Heading heading = new Heading(line.text("hs6"));
        if (!selected.contains(heading + "/" + year)) {
            return;
        }
        String partner =
                curationInput.countries().country(line.cell("partner_name")).value();
        double tonnes = line.text("qty").isEmpty() ? 0 : RuleCells.number(line.cell("qty")) / 1000;
        double usd = line.text("val").isEmpty() ? 0 : RuleCells.number(line.cell("val"));
        if (!partner.equals(CHINA)) {
            Months none = new Months(year, heading, partner, line.row(), 0, 0);
            String key = heading + "/" + year + "/" + partner;
            years.put(key, years.getOrDefault(key, none).plus(tonnes, usd));
        }
    }
}
