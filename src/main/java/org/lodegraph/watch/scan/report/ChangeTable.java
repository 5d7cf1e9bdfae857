package org.lodegraph.watch.scan.report;

import java.util.List;
import org.lodegraph.model.SentenceText;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.FindingChange.Change;

/** Section: changes since the earlier scan, with their causes. */
final class ChangeTable {

    /** Maximum number of rows; the CSV contains all. */
    static final int ROWS = 50;

    private final Report report;

    ChangeTable(Report report) {
        this.report = report;
    }

    void write(HtmlWriter page) {
        Summary summary = new Summary(report);
        page.element("h2", "Changes and their causes");
        page.element("p", SentenceText.capitalized(summary.changed()) + ".");
        for (Change kind : Change.values()) {
            List<FindingChange> changes = report.changes(kind);
            if (!changes.isEmpty()) {
                table(page, kind, changes);
            }
        }
        if (!summary.within().isEmpty()) {
            page.element("p", summary.within());
        }
    }

    private static void table(HtmlWriter page, Change kind, List<FindingChange> changes) {
        page.element("h3", ReportText.heading(kind) + " (" + changes.size() + ")");
        page.open("table", "class", "changes").raw("\n").open("thead").raw("\n").open("tr");
        List.of("Severity", kind == Change.GONE ? "Finding, as it was" : "Finding", "Before", "Now", "Why")
                .forEach(name -> page.element("th", name, "scope", "col"));
        page.close().close().open("tbody").raw("\n");
        changes.stream().limit(ROWS).forEach(change -> row(page, change));
        page.close().close();
        FindingTables.more(page, changes.size(), ROWS);
    }

    private static void row(HtmlWriter page, FindingChange change) {
        page.open("tr").open("td");
        FindingTables.badge(page, change.severity());
        page.close();
        page.element("td", SentenceText.capitalized(change.text()));
        page.element("td", ReportText.standing(change.before(), change.unit()), "class", "short");
        page.element("td", ReportText.standing(change.after(), change.unit()), "class", "short");
        page.element("td", SentenceText.capitalized(ReportText.causes(change))).close();
    }
}
