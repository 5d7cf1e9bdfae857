package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The best and the worst place of each thing over several orders of the same things (definitions 6). */
public final class RankRange {

    private final Map<String, Rank> ranks = new HashMap<>();

    /** The best and the worst place, 1 for the first. */
    public record Rank(int best, int worst) {

        private Rank with(Rank other) {
            return new Rank(Math.min(best, other.best), Math.max(worst, other.worst));
        }
    }

    /** Takes one order into account. */
    public <T> void add(List<T> things, Comparator<T> order, java.util.function.Function<T, String> key) {
        List<T> ordered = things.stream().sorted(order).toList();
        for (int i = 0; i < ordered.size(); i++) {
            ranks.merge(key.apply(ordered.get(i)), new Rank(i + 1, i + 1), Rank::with);
        }
    }

    /**
     * {@return the rank of a thing}
     *
     * @throws IllegalArgumentException if no order had it
     */
    public Rank of(String key) {
        Rank rank = ranks.get(key);
        if (rank == null) {
            throw new IllegalArgumentException("no order had " + key);
        }
        return rank;
    }
}
