package org.lodegraph.watch.scan.report;

import java.util.List;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Severity;
import org.lodegraph.watch.scan.Finding;

/** Section: the findings, one table per rule. */
final class FindingTables {

    /** Maximum number of rows per rule; the CSV contains all. */
    static final int ROWS = 50;

    /** Maximum number of evidence ids; the CSV contains all. */
    static final int EVIDENCE = 3;

    private final Report report;

    FindingTables(Report report) {
        this.report = report;
    }

    void write(HtmlWriter page) {
        page.element("h2", "Findings by rule");
        report.byRule().forEach((rule, findings) -> table(page, rule, findings));
        if (report.findings().isEmpty()) {
            page.element("p", "No rule found anything.");
        }
    }

    /** {@return the HTML id of a rule's table} */
    static String anchor(String rule) {
        return "rule-" + rule.replaceAll("[^A-Za-z0-9-]", "-");
    }

    static void badge(HtmlWriter page, Severity severity) {
        page.element("span", EnumText.of(severity), "class", "badge " + EnumText.of(severity));
    }

    /** Writes the number of rows that are not shown. */
    static void more(HtmlWriter page, int all, int shown) {
        if (all > shown) {
            page.element("p", "and " + (all - shown) + " more in the CSV", "class", "more");
        }
    }

    private void table(HtmlWriter page, String rule, List<Finding> findings) {
        page.element("h3", report.title(rule) + " (" + findings.size() + ")", "id", anchor(rule));
        page.element("p", "Score: " + findings.get(0).unit() + ".", "class", "unit");
        page.open("table", "class", "findings")
                .raw("\n")
                .open("thead")
                .raw("\n")
                .open("tr");
        page.element("th", "Severity", "scope", "col");
        page.element("th", "Finding, and its evidence", "scope", "col");
        page.element("th", "Score", "scope", "col", "class", "number");
        page.element("th", "Year", "scope", "col", "class", "number");
        page.element("th", "Editions", "scope", "col").close().close();
        page.open("tbody").raw("\n");
        findings.stream().limit(ROWS).forEach(finding -> row(page, finding));
        page.close().close();
        more(page, findings.size(), ROWS);
    }

    private static void row(HtmlWriter page, Finding finding) {
        Integer year = finding.year();
        page.open("tr").open("td");
        badge(page, finding.severity());
        page.close();
        page.open("td").text(SentenceText.capitalized(finding.text()));
        page.element("div", ReportText.some(finding.evidence(), EVIDENCE), "class", "evidence")
                .close();
        page.element("td", ReportText.score(finding.score(), finding.unit()), "class", "number");
        page.element("td", year == null ? ReportText.NONE : year.toString(), "class", "number");
        page.element("td", ReportText.some(finding.editions(), EVIDENCE), "class", "editions")
                .close();
    }
}
