package org.lodegraph.network.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * Figures that were worked out before, of all networks of a load together: a bounded number, those that are asked for least go first.
 *
 * <p>Safe to share between threads.
 */
final class FigureCache {

    /** Some 150 bytes each. */
    private static final long MOST = 200_000;

    private final Cache<Object, Object> figures =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** Gives a figure by its question; two threads may work out the same one, and both find the same. */
    <F> F get(Object question, Class<F> type, Supplier<F> figure) {
        Object known = figures.getIfPresent(question);
        if (known != null) {
            return type.cast(known);
        }
        F found = figure.get();
        figures.put(question, found);
        return found;
    }

    /** {@return how many are kept} */
    long size() {
        figures.cleanUp();
        return figures.estimatedSize();
    }
}
