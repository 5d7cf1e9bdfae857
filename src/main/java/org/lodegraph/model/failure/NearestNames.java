package org.lodegraph.model.failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the existing names most similar to an unknown one. */
public final class NearestNames {

    private static final int MAX = 5;

    private NearestNames() {}

    /**
     * Returns the names nearest to a text, best first, ignoring case.
     *
     * <p>Names that contain the text, or are contained in it, come first. Then follow those with an edit distance of at
     * most half the longer one.
     *
     * @return at most {@value #MAX} names; empty if none is near
     */
    public static List<String> to(String text, Collection<String> names) {
        String query = text.toLowerCase(Locale.ROOT);
        return names.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(query, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance()
                        <= Math.max(query.length(), candidate.name().length()) / 2)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MAX)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, int distance) {}

    private static int distance(String query, String name) {
        boolean part = query.length() > 1 && (name.contains(query) || query.contains(name));
        return part ? 0 : edits(query, name);
    }

    /** Computes the Levenshtein distance row by row: the fewest letters to insert, delete or change. */
    private static int edits(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            before[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] now = new int[to.length() + 1];
            now[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = before[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(change, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[to.length()];
    }
}
