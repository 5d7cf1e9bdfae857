package org.lodegraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Scans, findings and changes as lines for people. */
final class ScanText {

    private static final List<String> SEVERITIES = List.of("critical", "high", "medium", "low");

    private ScanText() {}

    /** {@return what a scan came to in one line} */
    static String headline(ScanOutcome outcome) {
        String found = SEVERITIES.stream()
                .map(severity -> outcome.findings().stream()
                                .filter(finding -> severity.equals(finding.get("severity")))
                                .count()
                        + " " + severity)
                .collect(Collectors.joining(", "));
        String line =
                "Scan " + outcome.scan().get("id") + " as of " + outcome.scan().get("asOf") + ": " + found;
        List<Map<String, Object>> changes = outcome.changes();
        if (changes == null) {
            return line;
        }
        if (outcome.against() == null) {
            return line + "; there is no earlier scan to compare it with";
        }
        return line + "; since scan " + outcome.against() + " "
                + (changes.isEmpty() ? "nothing has changed" : changes.size() + " have changed");
    }

    /** {@return what a table shows of a finding or a change} */
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
