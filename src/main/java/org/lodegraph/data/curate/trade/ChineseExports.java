package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.UnpublishedRow;
import org.lodegraph.model.UnpublishedRow.DeclaredTrade;

/** Reads China's declared monthly exports and adds them up to years. They show the exporter's side only. */
final class ChineseExports {

    static final String FILE = "china-exports-monthly-hs6/china_exports_monthly_by_partner_hs6.csv";

    private static final String CHINA = "CHN";

    /** The months of one heading, year and partner; {@code first} is the line of the first. */
    private record Months(String first, double tonnes, double usd) {

        Months and(Months more) {
            return new Months(first, tonnes + more.tonnes, usd + more.usd);
        }
    }

    private final Map<HeadingYear, SortedMap<String, Months>> partners = new HashMap<>();
    private final CurationInput curationInput;
    private final Set<HeadingYear> selected;

    private ChineseExports(CurationInput curationInput, Set<HeadingYear> selected) {
        this.curationInput = curationInput;
        this.selected = selected;
    }

    static ChineseExports read(CurationInput curationInput, TradeRules rules) {
        Set<HeadingYear> selected = rules.codes().stream()
                .filter(code -> code.dataset() == FlowCode.Dataset.CHINESE_EXPORTS)
                .map(FlowCode::headingYear)
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
        for (Heading heading : new TreeSet<>(headings)) {
            partners.getOrDefault(new HeadingYear(heading.value(), year), new TreeMap<>())
                    .forEach((partner, months) -> lines.add(line(heading, year, partner, months)));
        }
        return lines;
    }

    private static TradeLine line(Heading heading, int year, String partner, Months months) {
        DeclaredTrade trade = new DeclaredTrade(CHINA, partner, heading.value(), year);
        UnpublishedRow row = UnpublishedRow.of(Editions.CHINESE_EXPORTS.id(), trade, months.first());
        return new TradeLine(heading, CHINA, partner, months.tonnes(), months.usd(), false, row.value());
    }

    private void add(ReleaseLine line) {
        String period = line.text("period_dt");
        if (!period.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw line.cell("period_dt").faulty("date", "a day such as 2024-01-01");
        }
        int year = Integer.parseInt(period.substring(0, 4));
        HeadingYear heading = new HeadingYear(new Heading(line.text("hs6")).value(), year);
        if (!selected.contains(heading)) {
            return;
        }
        String partner =
                curationInput.countries().country(line.cell("partner_name")).value();
        double tonnes = line.text("qty").isEmpty() ? 0 : RuleCells.number(line.cell("qty")) / 1000;
        double usd = line.text("val").isEmpty() ? 0 : RuleCells.number(line.cell("val"));
        if (!partner.equals(CHINA)) {
            partners.computeIfAbsent(heading, any -> new TreeMap<>())
                    .merge(partner, new Months(line.row(), tonnes, usd), Months::and);
        }
    }
}
