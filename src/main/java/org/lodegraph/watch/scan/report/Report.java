package org.lodegraph.watch.scan.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.SnapshotCountry;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.RiskScan;
import org.lodegraph.watch.scan.ScanDiff;
import org.lodegraph.watch.scan.rule.Metric;

/**
 * The content of a report.
 *
 * @param diff the scan, and the changes since an earlier one
 * @param findings findings of the scan, the most severe first
 * @param rules the current rules; the rule of a finding may no longer exist
 * @param places all countries
 */
record Report(ScanDiff diff, List<Finding> findings, List<RuleLabel> rules, List<SnapshotCountry> places) {

    static final List<Severity> MOST_SEVERE_FIRST =
            List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);

    private static final int MAX_ROWS = 50;

    /** By severity and score, both descending, then by key. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparingDouble(Finding::score)
            .reversed()
            .thenComparing(Finding::key);

    Report {
        findings = findings.stream().sorted(ORDER).toList();
        rules = List.copyOf(rules);
        places = places.stream()
                .sorted(Comparator.comparing(place -> place.iso3().value()))
                .toList();
    }

    RiskScan scan() {
        return diff.scan();
    }

    /** {@return the number of findings of a severity} */
    static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(one -> one.severity() == severity).count();
    }

    /** {@return the rows of a table that a page shows; the CSV contains all} */
    static <T> List<T> shown(List<T> rows) {
        return rows.subList(0, Math.min(rows.size(), MAX_ROWS));
    }

    /** {@return the number of rows that are not shown} */
    static int more(List<?> rows) {
        return Math.max(0, rows.size() - MAX_ROWS);
    }

    /** {@return the kinds of the changes outside the revision band} */
    List<FindingChange.Change> kinds() {
        return Arrays.stream(FindingChange.Change.values())
                .filter(kind -> !changes(kind).isEmpty())
                .toList();
    }

    /** {@return the findings by rule id} */
    SortedMap<String, List<Finding>> byRule() {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    }

    /** {@return the title of a rule; its id if the rule no longer exists} */
    String title(String rule) {
        return rules.stream()
                .filter(one -> one.id().equals(rule))
                .map(RuleLabel::title)
                .findFirst()
                .orElse(rule);
    }

    /** {@return the findings of all rules on a metric, the highest score first, without duplicates} */
    List<Finding> measuring(Metric metric) {
        Set<String> ids = rules.stream()
                .filter(rule -> rule.metric() == metric)
                .map(RuleLabel::id)
                .collect(Collectors.toSet());
        Set<List<?>> seen = new HashSet<>();
        return findings.stream()
                .filter(one -> ids.contains(one.rule()))
                .filter(one -> seen.add(Arrays.asList(one.target(), one.mineral(), one.stage(), one.iso3())))
                .sorted(Comparator.comparingDouble(Finding::score).reversed().thenComparing(Finding::key))
                .toList();
    }

    /** {@return the changes of one kind outside the revision band, the most severe first} */
    List<FindingChange> changes(FindingChange.Change kind) {
        return diff.notable().stream()
                .filter(one -> one.change() == kind)
                .sorted(Comparator.comparing(FindingChange::severity).reversed().thenComparing(FindingChange::key))
                .toList();
    }

    /** {@return the number of changes within the revision band} */
    int withinBand() {
        return diff.changes().size() - diff.notable().size();
    }

    /** {@return the number of findings per edition id} */
    SortedMap<String, Long> editions() {
        return findings.stream()
                .flatMap(one -> one.editions().stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** {@return the name of a country; its code if it has no name} */
    String country(String iso3) {
        return names().getOrDefault(iso3, iso3);
    }

    /** {@return the name of a target} */
    String target(Target target) {
        return target.isBloc() ? "European Union" : country(target.value());
    }

    private Map<String, String> names() {
        return places.stream()
                .collect(Collectors.toMap(place -> place.iso3().value(), SnapshotCountry::name, (one, other) -> one));
    }
}
