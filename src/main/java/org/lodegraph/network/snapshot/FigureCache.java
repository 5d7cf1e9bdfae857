package org.lodegraph.network.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * A bounded cache of computed figures, shared by all networks of a load; the least used are evicted first.
 *
 * <p>Thread-safe.
 */
final class FigureCache {

    /** Each entry takes about 150 bytes. */
    private static final long MAX_ENTRIES = 200_000;

    private final Cache<Object, Object> figures = Caffeine.newBuilder()
            .maximumSize(MAX_ENTRIES)
            .executor(Runnable::run)
            .build();

    /** {@return the figure of a question} Two threads may compute the same figure, with the same result. */
    <F> F get(Object question, Class<F> type, Supplier<F> figure) {
        Object cached = figures.getIfPresent(question);
        if (cached != null) {
            return type.cast(cached);
        }
        F computed = figure.get();
        figures.put(question, computed);
        return computed;
    }

    /** {@return the number of cached figures} */
    long size() {
        figures.cleanUp();
        return figures.estimatedSize();
    }
}
