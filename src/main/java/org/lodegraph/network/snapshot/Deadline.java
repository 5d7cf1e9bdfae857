package org.lodegraph.network.snapshot;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.lodegraph.model.CancellationSignal;

/** A moment after which no further work is begun: when the time is over, or nobody waits for it any more. */
public final class Deadline implements BooleanSupplier {

    private final Duration limit;
    private final long end;
    private final BooleanSupplier isAsked = CancellationSignal.current();

    private Deadline(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** {@return the moment so far from now, for the work that the current thread does} */
    public static Deadline in(Duration limit) {
        return new Deadline(limit);
    }

    /** {@return the time given} */
    public Duration limit() {
        return limit;
    }

    /** {@return whether the time is over; asked from any thread} */
    @Override
    public boolean getAsBoolean() {
        return System.nanoTime() - end >= 0 || !isAsked.getAsBoolean();
    }
}
