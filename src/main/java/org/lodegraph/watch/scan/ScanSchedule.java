package org.lodegraph.watch.scan;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a scan at each of its hours. Hours that passed while the program was away, or while a scan took longer, are not made up for: the next scan
 * tells of all that changed since the last.
 */
public final class ScanSchedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ScanSchedule.class);

    private final Scans scans;
    private final ScanHours hours;
    private final ScanRequest order;
    private final Clock clock;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lodegraph-schedule");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Instant next;

    /** @param order what to scan, with no date of its own: each scan is as of its day */
    public ScanSchedule(Scans scans, ScanHours hours, ScanRequest order, Clock clock) {
        this.scans = scans;
        this.hours = hours;
        this.order = order;
        this.clock = clock;
        this.next = hours.next(clock.instant());
    }

    /** Looks at the clock every second from now on. */
    public ScanSchedule start() {
        ScheduledFuture<?> unused = ticks.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
        return this;
    }

    /** {@return when the next scan is to run} */
    public Instant next() {
        return next;
    }

    /** Runs a scan where its hour has come; one that fails must not be the last. */
    void tick() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        try {
            RiskScan scan = scans.run(order, progress -> {});
            LOG.info("scan {} as of {}: {}", scan.id(), scan.asOf(), scan.counts());
        } catch (RuntimeException e) {
            LOG.warn("the scan of {} was not done: {}", next, e.getMessage());
        }
        next = hours.next(clock.instant());
    }

    /** Begins no further scan. */
    @Override
    public void close() {
        ticks.shutdownNow();
    }
}
