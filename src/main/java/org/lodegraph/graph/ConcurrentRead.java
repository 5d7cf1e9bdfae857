package org.lodegraph.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A read that runs beside those of the thread that starts it, as planning a statement takes long.
 *
 * @param <T> type of the result
 */
public final class ConcurrentRead<T> {

    private final CompletableFuture<T> result;

    private ConcurrentRead(CompletableFuture<T> result) {
        this.result = result;
    }

    /** Starts a read. */
    public static <T> ConcurrentRead<T> start(Supplier<T> read) {
        return new ConcurrentRead<>(CompletableFuture.supplyAsync(read));
    }

    /** {@return the result, once it is there} It fails as the read did. */
    public T result() {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
