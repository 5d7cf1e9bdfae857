package org.lodegraph.watch.scan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.Severity;
import org.lodegraph.network.snapshot.SnapshotCountry;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.rule.Metric;

/**
 * A country on whose operations the rest of the world depends.
 *
 * @param name of the country
 * @param place where; null where it is not known, or is on no map
 * @param findings of its operations, the largest loss first
 */
record MapChokepoint(String name, @Nullable SnapshotCountry place, List<Finding> findings) {

    private static final int NAMED = 2;

    /** {@return every chokepoint, the largest loss first} */
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

    /** {@return the severity of the gravest} */
    Severity severity() {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** {@return its minerals with their losses, the first few, and how many more there are} */
    List<String> minerals() {
        Stream<String> named = findings.stream()
                .limit(NAMED)
                .map(one -> (one.mineral() == null ? ReportText.NONE : FigureText.mineral(one.mineral())) + " "
                        + ReportText.score(one.score(), one.unit()));
        int more = findings.size() - NAMED;
        return Stream.concat(named, more > 0 ? Stream.of("and " + more + " more") : Stream.empty())
                .toList();
    }

    /** {@return its name and its minerals, a line each} */
    List<String> lines() {
        return Stream.concat(Stream.of(name), minerals().stream()).toList();
    }
}
