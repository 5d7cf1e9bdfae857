package org.lodegraph.watch.scan.report;

import java.util.List;
import java.util.Locale;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Target;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.rule.Metric;

/** Section: the largest shared losses as a bar chart. */
final class LossBars {

    private static final int MAX_BARS = 15;
    private static final int WIDTH = 900;
    private static final int LEFT = 330;
    private static final int BAR_WIDTH = 440;
    private static final int ROW = 26;
    private static final int TOP = 24;
    private static final int MAX_LABEL = 46;

    private final Report report;

    LossBars(Report report) {
        this.report = report;
    }

    void write(HtmlWriter page) {
        List<Finding> losses =
                report.measuring(Metric.SHARED_LOSS).stream().limit(MAX_BARS).toList();
        page.element("h2", "The largest losses");
        if (losses.isEmpty()) {
            page.element("p", "No finding of a shared loss.");
            return;
        }
        page.element(
                "p",
                "The share of its demand that a target would lack without one country, after all targets have rerouted and compete for the same spare capacity.",
                "class",
                "lead");
        int height = TOP + losses.size() * ROW + 4;
        page.open("figure")
                .open(
                        "svg",
                        "role",
                        "img",
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "aria-labelledby",
                        "bars-title bars-text");
        page.element("title", "The largest shared losses", "id", "bars-title");
        page.element("desc", describe(losses), "id", "bars-text");
        scale(page, height);
        for (int i = 0; i < losses.size(); i++) {
            bar(page, losses.get(i), TOP + i * ROW);
        }
        page.close().close();
    }

    private String describe(List<Finding> losses) {
        return "Bars, the longest first: "
                + String.join(
                        "; ",
                        losses.stream()
                                .map(one -> label(one) + " " + figure(one))
                                .toList());
    }

    private static void scale(HtmlWriter page, int height) {
        for (int percent = 0; percent <= 100; percent += 25) {
            String x = at(LEFT + BAR_WIDTH * percent / 100.0);
            page.empty("line", "class", "grid", "x1", x, "x2", x, "y1", "18", "y2", String.valueOf(height));
            page.element("text", percent + "%", "class", "scale", "x", x, "y", "12", "text-anchor", "middle");
        }
    }

    private void bar(HtmlWriter page, Finding finding, int y) {
        double width = BAR_WIDTH * Math.max(0, Math.min(1, finding.score()));
        String middle = String.valueOf(y + 17);
        page.element(
                "text",
                label(finding),
                "class",
                "label",
                "x",
                String.valueOf(LEFT - 10),
                "y",
                middle,
                "text-anchor",
                "end");
        page.empty(
                "rect",
                "class",
                "fill " + EnumText.of(finding.severity()),
                "x",
                String.valueOf(LEFT),
                "y",
                String.valueOf(y + 4),
                "width",
                at(width),
                "height",
                "18");
        page.element("text", figure(finding), "class", "label", "x", at(LEFT + width + 8), "y", middle);
    }

    private String label(Finding finding) {
        Target target = finding.target();
        MineralId mineral = finding.mineral();
        String iso3 = finding.iso3();
        String text = (target == null ? ReportText.NONE : report.target(target)) + ": "
                + (mineral == null ? ReportText.NONE : SentenceText.mineral(mineral)) + " without "
                + (iso3 == null ? ReportText.NONE : report.country(iso3));
        return text.length() <= MAX_LABEL ? text : text.substring(0, MAX_LABEL - 1) + "…";
    }

    private static String figure(Finding finding) {
        return ReportText.score(finding.score(), finding.unit()) + " " + EnumText.of(finding.severity());
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
