package org.lodegraph.model.failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of the names that exist look like one that does not. */
public final class NearestNames {

    private static final int MOST = 5;

    private NearestNames() {}

    /**
     * The names nearest to a text, best first: those that contain it, or lie in it, before those a few slips away (edit
     * distance at most half of the longer one). Case does not matter.
     *
     * @return at most {@value #MOST} names; none where nothing comes near
     */
    public static List<String> to(String text, Collection<String> names) {
        String asked = text.toLowerCase(Locale.ROOT);
        return names.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(asked, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance()
                        <= Math.max(asked.length(), candidate.name().length()) / 2)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, int distance) {}

    private static int distance(String asked, String name) {
        boolean part = asked.length() > 1 && (name.contains(asked) || asked.contains(name));
        return part ? 0 : edits(asked, name);
    }

    /** Levenshtein's distance by rows: the fewest letters to put in, take out or change. */
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
