package org.lodegraph.watch.webhook;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends due deliveries every 3 s until it is closed. Three threads run, so a receiver that hangs blocks only one. */
public final class DispatchLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchLoop.class);
    private static final int THREADS = 3;
    private static final long PAUSE_MILLIS = 3000;
    private static final long GRACE_MILLIS = 2000;

    private final WebhookDispatcher dispatcher;
    private final AtomicBoolean failing = new AtomicBoolean();
    private final ScheduledExecutorService executor;

    public DispatchLoop(WebhookDispatcher dispatcher) {
        this.dispatcher = dispatcher;
        AtomicInteger threads = new AtomicInteger();
        this.executor = Executors.newScheduledThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "lodegraph-webhook-" + threads.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < THREADS; i++) {
            ScheduledFuture<?> unused = executor.scheduleWithFixedDelay(
                    this::round, i * PAUSE_MILLIS / THREADS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /**
     * Catches every failure, because an exception would end the schedule, and the database may be down for a while.
     */
    private void round() {
        try {
            dispatcher.deliverDue();
            if (failing.compareAndSet(true, false)) {
                LOG.info("webhook deliveries are sent again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (failing.compareAndSet(false, true)) { // one line until it succeeds again
                LOG.warn("due webhook deliveries cannot be sent; retrying every few seconds: {}", e.getMessage());
            }
            LOG.debug("due webhook deliveries could not be sent", e);
        }
    }

    /** Starts no further round. Attempts in progress get 2 s to finish; unfinished attempts are repeated later. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
