package org.lodegraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Severity;
import org.lodegraph.watch.scan.FindingChange;

/** Formats scans, findings and changes as lines of text. */
final class ScanText {

    private static final List<Severity> SEVERITIES =
            List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);

    private ScanText() {}

    /** {@return the result of a scan in one line} */
    static String headline(ScanOutcome outcome) {
        String found = SEVERITIES.stream()
                .map(severity -> outcome.findings().stream()
                                .filter(finding -> finding.severity() == severity)
                                .count()
                        + " " + EnumText.of(severity))
                .collect(Collectors.joining(", "));
        String line = "Scan " + outcome.scan().id() + " as of " + outcome.scan().asOf() + ": " + found;
        List<FindingChange> changes = outcome.changes();
        if (changes == null) {
            return line;
        }
        if (outcome.against() == null) {
            return line + "; there is no earlier scan to compare it with";
        }
        return line + "; since scan " + outcome.against() + " "
                + (changes.isEmpty() ? "no changes" : SentenceText.count(changes.size(), "change"));
    }

    /** {@return the table columns of a finding or a change} */
    static Map<String, Object> line(Map<String, Object> row) {
        Map<String, Object> line = new LinkedHashMap<>();
        if (row.containsKey("change")) {
            line.put("change", row.get("change"));
            line.put("cause", row.get("cause"));
        }
        line.put("severity", row.get("severity"));
        line.put("finding", row.get("text"));
        return line;
    }
}
