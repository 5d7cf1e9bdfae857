package org.lodegraph.watch.scan;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls every 15 s for scans that other processes have finished, to count them and to notify listeners. */
public final class CompletedScanPoller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CompletedScanPoller.class);
    private static final int PAUSE_SECONDS = 15;

    private final Scans scans;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lodegraph-scan-poller");
        thread.setDaemon(true);
        return thread;
    });

    public CompletedScanPoller(Scans scans) {
        this.scans = scans;
        ScheduledFuture<?> unused = executor.scheduleWithFixedDelay(this::poll, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Catches every failure, because an exception would end the schedule, and the database may be down for a while.
     */
    private void poll() {
        try {
            scans.notifyListeners();
        } catch (RuntimeException e) {
            LOG.debug("completed scans could not be polled", e);
        }
    }

    /** Stops polling. */
    @Override
    public void close() {
        executor.shutdownNow();
    }
}
