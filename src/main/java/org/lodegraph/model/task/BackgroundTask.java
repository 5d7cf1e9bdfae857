package org.lodegraph.model.task;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work on the daemon threads of one pool. The pool has as many threads as tasks that are not stopped, so that long work
 * never delays another task.
 */
public final class BackgroundTask implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTask.class);
    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static final ScheduledThreadPoolExecutor POOL = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "lodegraph-idle");
        thread.setDaemon(true);
        return thread;
    });

    static {
        POOL.setRemoveOnCancelPolicy(true);
    }

    private final String name;
    private final Work work;
    private final Semaphore idle = new Semaphore(1);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final Future<?> future;

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private BackgroundTask(String name, Work work, Duration first, @Nullable Duration pause) {
        this.name = "lodegraph-" + name;
        this.work = work;
        resize(1);
        this.future = pause == null
                ? POOL.schedule(this::runLast, first.toNanos(), TimeUnit.NANOSECONDS)
                : POOL.scheduleWithFixedDelay(this::run, first.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    /**
     * Repeats work until it is stopped. A failure ends one run only, and is logged as a warning unless the run before
     * failed too.
     *
     * @param name name of the thread while it works
     * @param first time until the first run
     * @param pause time from the end of a run to the next
     */
    public static BackgroundTask every(String name, Duration first, Duration pause, Work work) {
        return new BackgroundTask(name, work, first, pause);
    }

    /** Runs work once, now. */
    public static BackgroundTask once(String name, Work work) {
        return new BackgroundTask(name, work, Duration.ZERO, null);
    }

    /** Starts no further run, and does not wait for one in progress. */
    private void stop() {
        if (stopped.compareAndSet(false, true)) {
            resize(-1);
        }
    }

    /** Starts no further run, and interrupts one in progress after a time. */
    public void close(Duration grace) {
        stop();
        boolean ended = false;
        try {
            ended = idle.tryAcquire(grace.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        future.cancel(!ended);
    }

    /** Closes tasks together: all stop at once, and share the time. */
    public static void close(List<BackgroundTask> tasks, Duration grace) {
        tasks.forEach(BackgroundTask::stop);
        long end = System.nanoTime() + grace.toNanos();
        tasks.forEach(task -> task.close(Duration.ofNanos(Math.max(0, end - System.nanoTime()))));
    }

    /** Starts no further run, and interrupts one in progress. */
    @Override
    public void close() {
        close(Duration.ZERO);
    }

    private static void resize(int change) {
        synchronized (POOL) {
            POOL.setCorePoolSize(Math.max(1, RUNNING.addAndGet(change)));
        }
    }

    private void runLast() {
        run();
        stop();
    }

    private void run() {
        if (!idle.tryAcquire()) {
            return; // closed
        }
        Thread.currentThread().setName(name);
        try {
            if (!stopped.get()) {
                work.run();
                if (failing.compareAndSet(true, false)) {
                    LOG.info("{} works again", name);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            if (!stopped.get() && failing.compareAndSet(false, true)) {
                LOG.warn("{} failed: {}", name, e.toString());
            }
            LOG.debug("{} failed", name, e);
        } finally {
            Thread.currentThread().setName("lodegraph-idle");
            idle.release();
        }
    }
}
