package org.lodegraph.watch.scan.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Target;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.rule.Metric;

/**
 * A bar of the chart of the largest shared losses, which is 900 units wide.
 *
 * @param y upper edge of its row
 * @param width length of the bar
 * @param label target, mineral and country
 * @param severity severity of the finding
 * @param figure the loss and the severity
 */
record LossBar(int y, double width, String label, String severity, String figure) {

    static final int LEFT = 330;
    private static final int MAX_BARS = 15;
    private static final int MAX_WIDTH = 440;
    private static final int ROW = 26;
    private static final int TOP = 24;
    private static final int MAX_LABEL = 46;

    /** {@return the bars, the longest first} */
    static List<LossBar> of(Report report) {
        List<Finding> losses = report.measuring(Metric.SHARED_LOSS);
        return IntStream.range(0, Math.min(losses.size(), MAX_BARS))
                .mapToObj(i -> of(report, losses.get(i), TOP + i * ROW))
                .toList();
    }

    private static LossBar of(Report report, Finding finding, int y) {
        String severity = EnumText.of(finding.severity());
        return new LossBar(
                y,
                right(finding.score()) - LEFT,
                label(report, finding),
                severity,
                ReportText.score(finding.score(), finding.unit()) + " " + severity);
    }

    /** {@return the lower edge of the chart} */
    static int bottom(List<LossBar> bars) {
        return TOP + bars.size() * ROW + 4;
    }

    /** {@return the right end of a bar} */
    static double right(double share) {
        return LEFT + MAX_WIDTH * Math.max(0, Math.min(1, share));
    }

    static String describe(List<LossBar> bars) {
        return bars.stream().map(bar -> bar.label + " " + bar.figure).collect(Collectors.joining("; "));
    }

    private static String label(Report report, Finding finding) {
        Target target = finding.target();
        MineralId mineral = finding.mineral();
        String iso3 = finding.iso3();
        String text = (target == null ? ReportText.NONE : report.target(target)) + ": "
                + (mineral == null ? ReportText.NONE : SentenceText.mineral(mineral)) + " without "
                + (iso3 == null ? ReportText.NONE : report.country(iso3));
        return text.length() <= MAX_LABEL ? text : text.substring(0, MAX_LABEL - 1) + "…";
    }
}
