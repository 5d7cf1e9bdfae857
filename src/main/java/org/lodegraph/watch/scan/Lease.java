package org.lodegraph.watch.scan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.entity.ScanLeaseEntity;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.watch.scan.ScanQueries.HolderOf;
import org.lodegraph.watch.scan.ScanQueries.LeaseOf;

/**
 * The right to scan a database, granted to one process at a time. It ends when released or, if the holder dies,
 * when it expires. The clocks of processes on one database must differ by less than the length of the lease.
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
     * Acquires the lease.
     *
     * @throws ConflictException if another process has a lease that has not expired
     */
    static Lease acquire(Graph graph, Clock clock, Duration length) {
        Lease lease = new Lease(graph, clock, length);
        if (!lease.renew()) {
            String until = graph.entities()
                    .find(ScanLeaseEntity.class, ScanLeaseEntity.ID)
                    .map(held -> held.until)
                    .map(time -> ", which may last until " + time + " unless it renews its lease")
                    .orElse("");
            throw new ConflictException(
                    "another scan is running on this database" + until + ": wait for its end, then try again");
        }
        return lease;
    }

    /** {@return the id of the holder} */
    String holder() {
        return holder;
    }

    /** {@return the time without renewal after which it expires} */
    Duration length() {
        return length;
    }

    /** {@return the time of expiry, if the lease is renewed now} */
    Instant until() {
        return now().plus(length);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** {@return true if the lease was renewed for its whole length; false if another process has taken it} */
    boolean renew() {
        return graph.write(ScanQueries.CLAIM_LEASE, new LeaseOf(holder, now(), until()))
                        .get(0)
                        .count()
                == 1;
    }

    /** Releases the lease. */
    @Override
    public void close() {
        graph.write(ScanQueries.UPDATE_LEASE_FREE, new HolderOf(holder));
    }
}
