package org.lodegraph.scan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.engine.Place;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Wording;
import org.lodegraph.scan.Finding;
import org.lodegraph.scan.rule.Figure;

/**
 * A country on whose operations the rest of the world depends.
 *
 * @param place where
 * @param findings of its operations, the largest loss first
 */
record Chokepoint(Place place, List<Finding> findings) {

    private static final int NAMED = 2;

    /** {@return every chokepoint whose place is known, the largest loss first} */
    static List<Chokepoint> of(Report report) {
        Map<String, List<Finding>> byCountry = report.measuring(Figure.WORLD_LOSS).stream()
                .filter(one -> one.iso3() != null)
                .collect(Collectors.groupingBy(one -> String.valueOf(one.iso3()), LinkedHashMap::new, Collectors.toList()));
        List<Chokepoint> chokepoints = new ArrayList<>();
        byCountry.forEach((iso3, findings) -> report.places().stream()
                .filter(place -> place.iso3().value().equals(iso3) && place.latitude() != null && place.longitude() != null)
                .forEach(place -> chokepoints.add(new Chokepoint(place, findings))));
        return List.copyOf(chokepoints);
    }

    /** {@return the largest loss, 0 to 1} */
    double loss() {
        return findings.get(0).score();
    }

    /** {@return the severity of the gravest} */
    Severity severity() {
        return findings.stream().map(Finding::severity).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** {@return its minerals with their losses, the first few} */
    String minerals() {
        Stream<String> named = findings.stream()
                .limit(NAMED)
                .map(one -> (one.mineral() == null ? Phrases.NONE : Wording.mineral(one.mineral())) + " "
                        + Phrases.score(one.score(), one.unit()));
        String more = findings.size() > NAMED ? ", +" + (findings.size() - NAMED) : "";
        return named.collect(Collectors.joining(", ")) + more;
    }
}
