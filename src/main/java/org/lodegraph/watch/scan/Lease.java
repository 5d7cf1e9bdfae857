package org.lodegraph.watch.scan;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.watch.scan.ScanQueries.HolderOf;
import org.lodegraph.watch.scan.ScanQueries.LeaseOf;

/**
 * The right to scan a database, held by one process at a time: until it is given back, or, where the holder has died, until its time is over.
 * Clocks of two processes on one database must not be further apart than the lease is long.
 */
final class Lease implements AutoCloseable {

    private final Graph graph;
    private final Clock clock;
    private final Duration length;
    private final String holder;

    private Lease(Graph graph, Clock clock, Duration length) {
        this.graph = graph;
        this.clock = clock;
        this.length = length;
        this.holder = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    }

    /**
     * Takes the lease.
     *
     * @throws ConflictException if another holds it and its time is not over
     */
    static Lease take(Graph graph, Clock clock, Duration length) {
        Lease lease = new Lease(graph, clock, length);
        if (!lease.renew()) {
            String until = graph.find(ScanQueries.FIND_LEASE, None.NONE)
                    .map(ScanQueries.Lease::until)
                    .map(time -> ", which may last until " + time.toInstant() + " unless it says that it lives")
                    .orElse("");
            throw new ConflictException(
                    "another scan is running on this database" + until + ": let it end, then ask again");
        }
        return lease;
    }

    /** {@return who holds it} */
    String holder() {
        return holder;
    }

    /** {@return until when it holds from now on, if it is renewed now} */
    ZonedDateTime until() {
        return now().plus(length);
    }

    ZonedDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC);
    }

    /** {@return whether it is held for its whole length from now on; not, where another has taken it} */
    boolean renew() {
        return graph.write(ScanQueries.MERGE_LEASE, new LeaseOf(holder, now(), until()))
                        .get(0)
                        .count()
                == 1;
    }

    /** Gives it back. */
    @Override
    public void close() {
        graph.write(ScanQueries.MERGE_LEASE_FREE, new HolderOf(holder));
    }
}
