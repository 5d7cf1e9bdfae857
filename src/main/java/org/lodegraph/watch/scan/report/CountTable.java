package org.lodegraph.watch.scan.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Severity;
import org.lodegraph.watch.scan.Finding;

/** Section: number of findings of each rule, by severity. */
final class CountTable {

    private static final List<Severity> MOST_SEVERE_FIRST =
            Stream.of(Severity.values()).sorted(Comparator.reverseOrder()).toList();

    private final Report report;

    CountTable(Report report) {
        this.report = report;
    }

    void write(HtmlWriter page) {
        page.element("h2", "Findings by severity");
        page.open("table", "class", "counts").raw("\n").open("thead").raw("\n").open("tr");
        page.element("th", "Rule", "scope", "col");
        MOST_SEVERE_FIRST.forEach(one -> page.element("th", EnumText.of(one), "scope", "col", "class", "number"));
        page.element("th", "all", "scope", "col", "class", "number").close().close();
        page.open("tbody").raw("\n");
        report.byRule().forEach((rule, findings) -> {
            page.open("tr").open("th", "scope", "row");
            page.element("a", report.title(rule), "href", "#" + FindingTables.anchor(rule))
                    .close();
            numbers(page, findings);
        });
        page.open("tr", "class", "total").element("th", "All rules", "scope", "row");
        numbers(page, report.findings());
        page.close().close();
    }

    private static void numbers(HtmlWriter page, List<Finding> findings) {
        for (Severity severity : MOST_SEVERE_FIRST) {
            long count =
                    findings.stream().filter(one -> one.severity() == severity).count();
            page.element("td", count == 0 ? ReportText.NONE : String.valueOf(count), "class", "number");
        }
        page.element("td", String.valueOf(findings.size()), "class", "number").close();
    }
}
