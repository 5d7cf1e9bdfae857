package org.lodegraph.engine;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A moment after which no further work is begun. */
public final class Deadline implements BooleanSupplier {

    private final Duration limit;
    private final long end;

    private Deadline(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** {@return the moment so far from now} */
    public static Deadline in(Duration limit) {
        return new Deadline(limit);
    }

    /** {@return the time given} */
    public Duration limit() {
        return limit;
    }

    /** {@return whether the time is over} */
    @Override
    public boolean getAsBoolean() {
        return System.nanoTime() - end >= 0;
    }
}
