package org.lodegraph.data.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.Tables;

/**
 * Consecutive editions of a survey overlap.
 *
 * <p>An edition that prints several years shares a year with the edition before it, and the tables have both figures.
 * The largest revision is the worst case. A survey is an edition's id without the year at its end.
 */
final class EditionCheck implements Check {

    @Override
    public String rule() {
        return "a new edition replaces no figure of an old one";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        Map<String, NavigableMap<String, Map<Dated, Double>>> surveys = new TreeMap<>();
        for (ObservationRow row : folder.rows(Tables.OBSERVATIONS).values()) {
            Double value = row.value();
            if (row.kind().equals("production") && value != null && value > 0) {
                String edition = row.provenance().edition();
                surveys.computeIfAbsent(edition.replaceAll("-\\d{4}$", ""), survey -> new TreeMap<>())
                        .computeIfAbsent(edition, first -> new HashMap<>())
                        .put(new Dated(FigureKey.of(row), row.year()), value);
            }
        }
        surveys.values().forEach(editions -> compare(editions, checkFindings));
    }

    private static void compare(NavigableMap<String, Map<Dated, Double>> editions, CheckFindings checkFindings) {
        editions.forEach((edition, figures) -> {
            Map.Entry<String, Map<Dated, Double>> before = editions.lowerEntry(edition);
            if (before != null) {
                compare(before.getKey(), before.getValue(), edition, figures, checkFindings);
            }
        });
    }

    private static void compare(
            String former,
            Map<Dated, Double> before,
            String edition,
            Map<Dated, Double> figures,
            CheckFindings checkFindings) {
        Set<Dated> both = new HashSet<>(before.keySet());
        both.retainAll(figures.keySet());
        checkFindings.covers(both.size(), "figures in two");
        for (Dated dated : both) {
            double one = before.getOrDefault(dated, 0.0);
            double other = figures.getOrDefault(dated, 0.0);
            String revision = dated.key.text() + " in " + dated.year + ": " + CheckFindings.number(one) + ", then "
                    + CheckFindings.number(other) + " (" + edition + ")";
            checkFindings.worst(Math.max(one, other) / Math.min(one, other), revision);
        }
        if (both.isEmpty() && printsSeveralYears(figures)) {
            checkFindings.fault(new Fault(
                    "observations", 1, "edition", "editions", edition + " and " + former, "a year that both print"));
        }
    }

    private static boolean printsSeveralYears(Map<Dated, Double> figures) {
        Set<Integer> years = new TreeSet<>();
        figures.keySet().forEach(dated -> years.add(dated.year));
        return years.size() > 1;
    }

    /** A figure of a year. */
    private record Dated(FigureKey key, int year) {}
}
