package org.lodegraph.watch.scan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.task.BackgroundTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs scans on a schedule. Times missed while the program was down or a scan was running are skipped: the next
 * scan reports all changes since the last.
 */
public final class ScanSchedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ScanSchedule.class);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Scans scans;
    private final ScanHours hours;
    private final ScanRequest request;
    private final Clock clock;
    private volatile Instant next;
    private volatile @Nullable BackgroundTask task;

    /**
     * @param request scope of the scans, without a date: each scan is as of its day
     */
    public ScanSchedule(Scans scans, ScanHours hours, ScanRequest request, Clock clock) {
        this.scans = scans;
        this.hours = hours;
        this.request = request;
        this.clock = clock;
        this.next = hours.next(clock.instant());
    }

    /** Starts to check the clock every second. */
    public ScanSchedule start() {
        task = BackgroundTask.every("schedule", SECOND, SECOND, this::tick);
        return this;
    }

    /** {@return the time of the next scan} */
    public Instant next() {
        return next;
    }

    /** Runs a scan if it is due. Failures are caught, because an exception would end the schedule. */
    void tick() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        try {
            RiskScan scan = scans.run(request, progress -> {});
            RiskScan.Counts counts = Objects.requireNonNull(scan.counts(), "a completed scan has counts");
            LOG.info("scan {} as of {}: {} findings", scan.id(), scan.asOf(), counts.total());
        } catch (RuntimeException e) {
            LOG.warn("the scan scheduled at {} was not completed: {}", next, e.getMessage());
        }
        next = hours.next(clock.instant());
    }

    /** Starts no further scan. */
    @Override
    public void close() {
        BackgroundTask running = task;
        if (running != null) {
            running.close();
        }
    }
}
