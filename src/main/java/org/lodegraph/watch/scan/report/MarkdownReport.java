package org.lodegraph.watch.scan.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Severity;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.FindingChange.Change;

/** Writes a report as Markdown: the content of the HTML page without its charts. */
final class MarkdownReport {

    private final StringBuilder out = new StringBuilder();
    private final Report report;
    private final Summary summary;

    private MarkdownReport(Report report) {
        this.report = report;
        this.summary = new Summary(report);
    }

    static String text(Report report) {
        return new MarkdownReport(report).write();
    }

    private String write() {
        out.append("# ").append(plain(summary.title())).append('\n');
        paragraph("**" + plain(summary.headline()) + "**");
        counts();
        changes();
        heading("## Findings by rule");
        report.byRule().forEach(this::findings);
        if (report.findings().isEmpty()) {
            paragraph("No rule found anything.");
        }
        heading("## Sources");
        head("Edition", "Findings");
        report.editions().forEach((edition, count) -> row(edition, count.toString()));
        heading("## The scan");
        head("Property", "Value");
        summary.facts().forEach(this::row);
        heading("## How to read it");
        Summary.HOW_TO_READ.forEach(text -> paragraph(plain(text)));
        return out.toString();
    }

    private void counts() {
        heading("## Findings by severity");
        head("Rule", "Critical", "High", "Medium", "Low", "All");
        report.byRule().forEach((rule, findings) -> numbers(report.title(rule), findings));
        numbers("All rules", report.findings());
    }

    private void numbers(String name, List<Finding> findings) {
        row(Stream.concat(
                        Stream.of(name),
                        Stream.concat(
                                Stream.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW)
                                        .map(one -> String.valueOf(findings.stream()
                                                .filter(finding -> finding.severity() == one)
                                                .count())),
                                Stream.of(String.valueOf(findings.size()))))
                .toArray(String[]::new));
    }

    private void changes() {
        heading("## Changes and their causes");
        paragraph(plain(SentenceText.capitalized(summary.changed()) + "."));
        for (Change kind : Change.values()) {
            List<FindingChange> changes = report.changes(kind);
            if (!changes.isEmpty()) {
                heading("### " + ReportText.heading(kind) + " (" + changes.size() + ")");
                head("Severity", "Finding", "Before", "Now", "Why");
                changes.stream()
                        .limit(ChangeTable.ROWS)
                        .forEach(one -> row(
                                EnumText.of(one.severity()),
                                SentenceText.capitalized(one.text()),
                                ReportText.standing(one.before(), one.unit()),
                                ReportText.standing(one.after(), one.unit()),
                                SentenceText.capitalized(ReportText.causes(one))));
                more(changes.size(), ChangeTable.ROWS);
            }
        }
        if (!summary.within().isEmpty()) {
            paragraph(plain(summary.within()));
        }
    }

    private void findings(String rule, List<Finding> findings) {
        heading("### " + plain(report.title(rule)) + " (" + findings.size() + ")");
        paragraph("Score: " + plain(findings.get(0).unit()) + ".");
        head("Severity", "Finding", "Score", "Year", "Editions", "Evidence");
        findings.stream()
                .limit(FindingTables.ROWS)
                .forEach(one -> row(
                        EnumText.of(one.severity()),
                        SentenceText.capitalized(one.text()),
                        ReportText.score(one.score(), one.unit()),
                        one.year() == null ? ReportText.NONE : one.year().toString(),
                        ReportText.some(one.editions(), FindingTables.EVIDENCE),
                        ReportText.some(one.evidence(), FindingTables.EVIDENCE)));
        more(findings.size(), FindingTables.ROWS);
    }

    private void heading(String text) {
        out.append('\n').append(text).append('\n');
    }

    private void paragraph(String text) {
        out.append('\n').append(text).append('\n');
    }

    private void more(int all, int shown) {
        if (all > shown) {
            paragraph("and " + (all - shown) + " more in the CSV");
        }
    }

    private void head(String... names) {
        out.append('\n');
        row(names);
        out.append("|---".repeat(names.length)).append("|\n");
    }

    private void row(String... cells) {
        out.append(Stream.of(cells).map(MarkdownReport::plain).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** {@return the text escaped for Markdown, on one line} */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_\\[\\]|~])", "\\\\$1");
    }
}
