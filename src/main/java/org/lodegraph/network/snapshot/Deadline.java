package org.lodegraph.network.snapshot;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.lodegraph.model.CancellationSignal;

/**
 * A deadline after which no further work is started. It also ends when the request of the current thread is
 * cancelled.
 */
public final class Deadline implements BooleanSupplier {

    private final Duration limit;
    private final long end;
    private final BooleanSupplier isAsked = CancellationSignal.current();

    private Deadline(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** {@return the deadline after a limit from now, for the work of the current thread} */
    public static Deadline in(Duration limit) {
        return new Deadline(limit);
    }

    /** {@return the time limit} */
    public Duration limit() {
        return limit;
    }

    /** {@return true if the deadline has passed or the work was cancelled; callable from any thread} */
    @Override
    public boolean getAsBoolean() {
        return System.nanoTime() - end >= 0 || !isAsked.getAsBoolean();
    }
}
