package org.lodegraph.model;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The interest in what the current thread works out: whether anybody still waits for it. Without a word about it, somebody does. */
public final class CancellationSignal {

    private static final ThreadLocal<BooleanSupplier> CURRENT = ThreadLocal.withInitial(() -> () -> true);

    private CancellationSignal() {}

    /**
     * Does work that is asked for as long as somebody waits.
     *
     * @param isAsked called often, and from the threads that share the work
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

    /** {@return what tells it of the work that the current thread does, to be asked later and from any thread} */
    public static BooleanSupplier current() {
        return CURRENT.get();
    }
}
