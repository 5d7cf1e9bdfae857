package org.lodegraph.watch.scan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.SentenceText;
import org.lodegraph.watch.scan.Cause;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.RiskScan;

/** The sentences of a report, and the facts of its scan. */
final class Summary {

    /** Explanation of a report, one entry per paragraph. */
    static final List<String> HOW_TO_READ = List.of(
            "Each finding is the result of one rule for one subject. Its severity, from low to critical, is "
                    + "the highest of the rule's bands that the score reaches. The unit of the score is shown above "
                    + "each table, and a higher score is always worse. Scores of different rules cannot be compared. A"
                    + " finding has the same key in every scan, so that it can be followed.",
            "A change is new, worse, better or gone. Its cause is found by reversing one input at a time and "
                    + "evaluating the rules again: data of a new year, a newer edition of the same year, measures, "
                    + "agreements and blocs, the date, or the definitions and rules. If several inputs contribute, "
                    + "all are listed, the largest first; their parts need not add up to 100%.",
            "Editions of a source revise their own figures. A change below the mineral's usual revision, its"
                    + " revision band, may not be a real change. Such changes are only counted here, and "
                    + "listed in the CSV and JSON.");

    private final Report report;

    Summary(Report report) {
        this.report = report;
    }

    String title() {
        return "Mineral supply risks as of " + report.scan().asOf();
    }

    /** {@return one sentence: the number of findings by severity, and the changes since the earlier scan} */
    String headline() {
        return "As of " + report.scan().asOf() + " there "
                + (report.findings().size() == 1 ? "is " : "are ")
                + (report.findings().isEmpty()
                        ? "no findings"
                        : SentenceText.count(report.findings().size(), "finding"))
                + severities() + "; " + changed() + ".";
    }

    private String severities() {
        List<String> counts = Report.MOST_SEVERE_FIRST.stream()
                .filter(severity -> Report.count(report.findings(), severity) > 0)
                .map(severity -> Report.count(report.findings(), severity) + " " + EnumText.of(severity))
                .toList();
        return counts.isEmpty() ? "" : ", " + SentenceText.list(counts);
    }

    /** {@return the changes since the earlier scan, as a clause} */
    String changed() {
        String since = report.diff().against().map(Summary::since).orElse("");
        if (since.isEmpty()) {
            return "there is no earlier scan to compare with";
        }
        List<FindingChange> notable = report.diff().notable();
        if (notable.isEmpty()) {
            return "nothing changed since " + since;
        }
        List<String> kinds = report.kinds().stream()
                .map(kind -> report.changes(kind).size() + " " + EnumText.of(kind))
                .toList();
        return "since " + since + ": " + SentenceText.list(kinds) + ", " + mainCause(notable);
    }

    private static String since(RiskScan earlier) {
        return "the scan as of " + earlier.asOf() + " (" + earlier.id() + ")";
    }

    private static String mainCause(List<FindingChange> changes) {
        Map<Cause, Long> counts =
                changes.stream().collect(Collectors.groupingBy(FindingChange::cause, Collectors.counting()));
        Cause main = counts.entrySet().stream()
                .sorted(Map.Entry.<Cause, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return (counts.size() == 1 ? "because " : "mostly because ") + ReportText.cause(main);
    }

    /** {@return a sentence on the number of hidden changes; empty if there are none} */
    String within() {
        int within = report.withinBand();
        return within == 0
                ? ""
                : SentenceText.count(within, "further change")
                        + (within == 1 ? " is" : " are")
                        + " smaller than the mineral's usual revision and listed in the CSV and JSON only.";
    }

    /** {@return the facts of the scan, by name} */
    Map<String, String> facts() {
        RiskScan scan = report.scan();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Scan", scan.id());
        facts.put("As of", scan.asOf().toString());
        facts.put("Compared with", report.diff().against().map(Summary::since).orElse("no earlier scan"));
        facts.put(
                "Targets", all(scan.targets(), report::target, "all with usable flows and a demand that is not small"));
        facts.put("Minerals", all(scan.minerals(), SentenceText::mineral, "all"));
        facts.put("Data version", scan.dataVersion());
        facts.put("Definitions", scan.method());
        facts.put("Rules", scan.rules());
        facts.put("Started", ReportText.time(scan.startedAt()));
        facts.put("Finished", ReportText.time(scan.finishedAt()));
        return facts;
    }

    private static <T> String all(List<T> values, Function<T, String> name, String none) {
        List<String> names = new ArrayList<>(values.stream().map(name).toList());
        return names.isEmpty() ? none : String.join(", ", names);
    }
}
