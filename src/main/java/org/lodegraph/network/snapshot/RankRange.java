package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The best and worst rank of each item over several orders of the same items (definitions 6).
 *
 * @param <K> id of an item
 */
public final class RankRange<K> {

    private final Map<K, RankInterval> ranks = new HashMap<>();

    /** Adds one order. */
    public <T> void add(List<T> items, Comparator<T> order, java.util.function.Function<T, K> key) {
        List<T> ordered = items.stream().sorted(order).toList();
        for (int i = 0; i < ordered.size(); i++) {
            ranks.merge(key.apply(ordered.get(i)), new RankInterval(i + 1, i + 1), RankInterval::with);
        }
    }

    /**
     * {@return the rank of an item}
     *
     * @throws IllegalArgumentException if no order contains it
     */
    public RankInterval of(K key) {
        RankInterval rank = ranks.get(key);
        if (rank == null) {
            throw new IllegalArgumentException("no order contains " + key);
        }
        return rank;
    }
}
