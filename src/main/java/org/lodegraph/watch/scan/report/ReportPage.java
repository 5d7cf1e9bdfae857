package org.lodegraph.watch.scan.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.lodegraph.model.SentenceText;

/** Writes a report as a self-contained HTML page: style and charts are embedded, and there is no script. */
final class ReportPage {

    private static final String STYLE = resource("/report/report.css");

    private final HtmlWriter page = new HtmlWriter();
    private final Report report;
    private final Summary summary;

    private ReportPage(Report report) {
        this.report = report;
        this.summary = new Summary(report);
    }

    static String text(Report report) {
        return new ReportPage(report).write();
    }

    private String write() {
        page.open("html", "lang", "en").raw("\n");
        head();
        page.open("body").raw("\n").open("main").raw("\n");
        page.element("h1", summary.title());
        page.element("p", summary.headline(), "class", "headline");
        new CountTable(report).write(page);
        new ChangeTable(report).write(page);
        new LossBars(report).write(page);
        new WorldMap(report).write(page);
        new FindingTables(report).write(page);
        sources();
        facts();
        page.element("h2", "How to read it");
        Summary.HOW_TO_READ.forEach(paragraph -> page.element("p", paragraph));
        page.close().close().close();
        return page.text();
    }

    private void head() {
        page.open("head").raw("\n");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.element("title", summary.title());
        page.open("style").raw("\n").raw(STYLE).close();
        page.close();
    }

    private void sources() {
        page.element("h2", "Sources");
        page.element("p", "The editions that findings use; /api/v1/sources/{id} gives publisher, licence and address.");
        page.open("ul", "class", "sources").raw("\n");
        report.editions()
                .forEach((edition, count) -> page.element("li", edition + ": " + SentenceText.count(count, "finding")));
        page.close();
    }

    private void facts() {
        page.element("h2", "The scan");
        page.open("table", "class", "facts").raw("\n").open("tbody").raw("\n");
        summary.facts().forEach((name, value) -> {
            page.open("tr");
            page.element("th", name, "scope", "row").element("td", value);
            page.close();
        });
        page.close().close();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
