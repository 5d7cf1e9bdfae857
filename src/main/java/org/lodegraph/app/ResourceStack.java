package org.lodegraph.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been opened, closed once and in reverse order: when the work is over, or when the process is told to end.
 */
final class ResourceStack implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ResourceStack.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private boolean closing;
    private volatile boolean told;

    /** Registers something to close; closes it at once where the end has come already. */
    synchronized <T extends AutoCloseable> T register(T resource) {
        if (closing) {
            close(resource);
        } else {
            opened.push(resource);
        }
        return resource;
    }

    /** Closes everything when the process gets SIGINT or SIGTERM. */
    void endWithTheProcess() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::endAsTold, "lodegraph-end"));
    }

    /** {@return whether the process was told to end, so that what fails now fails for that} */
    boolean isTold() {
        return told;
    }

    private void endAsTold() {
        told = true;
        close();
    }

    /** Waits for the end. */
    void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        closing = true;
        while (!opened.isEmpty()) {
            close(opened.pop());
        }
        over.countDown();
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LOG.warn("{} did not close", resource.getClass().getSimpleName(), e);
        }
    }
}
