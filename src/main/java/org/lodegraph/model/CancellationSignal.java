package org.lodegraph.model;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Tells the current thread's work whether anybody still waits for its result. By default somebody does. */
public final class CancellationSignal {

    private static final ThreadLocal<BooleanSupplier> CURRENT = ThreadLocal.withInitial(() -> () -> true);

    private CancellationSignal() {}

    /**
     * Runs work with a cancellation signal.
     *
     * @param isAsked whether anybody waits; called often, and from all threads that share the work
     */
    public static <T> T during(BooleanSupplier isAsked, Supplier<T> work) {
        BooleanSupplier before = CURRENT.get();
        CURRENT.set(isAsked);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    /** {@return the signal of the current thread's work, which may be called later and from any thread} */
    public static BooleanSupplier current() {
        return CURRENT.get();
    }
}
