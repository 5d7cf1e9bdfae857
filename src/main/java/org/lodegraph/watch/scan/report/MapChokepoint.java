package org.lodegraph.watch.scan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Severity;
import org.lodegraph.network.snapshot.SnapshotCountry;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.rule.Metric;

/**
 * A country on whose operations the rest of the world depends.
 *
 * @param name name of the country
 * @param place its position; null if it is unknown or outside the map
 * @param findings findings on its operations, the largest loss first
 */
record MapChokepoint(String name, @Nullable SnapshotCountry place, List<Finding> findings) {

    private static final int NAMED = 2;

    /** {@return all chokepoints, the largest loss first} */
    static List<MapChokepoint> of(Report report) {
        Map<String, List<Finding>> byCountry = new LinkedHashMap<>();
        for (Finding finding : report.measuring(Metric.WORLD_LOSS)) {
            if (finding.iso3() != null) {
                byCountry
                        .computeIfAbsent(finding.iso3(), iso3 -> new ArrayList<>())
                        .add(finding);
            }
        }
        return byCountry.entrySet().stream()
                .map(one -> new MapChokepoint(report.country(one.getKey()), find(report, one.getKey()), one.getValue()))
                .toList();
    }

    static String describe(List<MapChokepoint> chokepoints) {
        return chokepoints.stream()
                .map(one -> one.name + ": " + String.join(", ", one.minerals()))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable SnapshotCountry find(Report report, String iso3) {
        return report.places().stream()
                .filter(place -> place.iso3().value().equals(iso3) && WorldMap.isOnMap(place))
                .findFirst()
                .orElse(null);
    }

    /** {@return the largest loss, 0 to 1} */
    double loss() {
        return findings.get(0).score();
    }

    /** {@return the highest severity} */
    Severity severity() {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** {@return the first few minerals with their losses, and the number of others} */
    List<String> minerals() {
        Stream<String> named = findings.stream()
                .limit(NAMED)
                .map(one -> (one.mineral() == null ? ReportText.NONE : SentenceText.mineral(one.mineral())) + " "
                        + ReportText.score(one.score(), one.unit()));
        int more = findings.size() - NAMED;
        return Stream.concat(named, more > 0 ? Stream.of("and " + more + " more") : Stream.empty())
                .toList();
    }

    /** {@return the name and the minerals, one per line} */
    List<String> lines() {
        return Stream.concat(Stream.of(name), minerals().stream()).toList();
    }
}
