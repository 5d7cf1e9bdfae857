package org.lodegraph.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opened resources, closed once and in reverse order, at the end of the work or when the process is stopped. */
final class ResourceStack implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ResourceStack.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean closing;
    private volatile boolean shuttingDown;

    /** Registers a resource to close. If the stack is already closed, it closes the resource at once. */
    synchronized <T extends AutoCloseable> T register(T resource) {
        if (closing) {
            close(resource);
        } else {
            opened.push(resource);
        }
        return resource;
    }

    /** Closes everything when the process receives SIGINT or SIGTERM. */
    void closeOnShutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::shutDown, "lodegraph-end"));
    }

    /** {@return whether the process was asked to stop, so that later failures are a consequence of that} */
    boolean isShuttingDown() {
        return shuttingDown;
    }

    private void shutDown() {
        shuttingDown = true;
        close();
    }

    /** Blocks until the stack is closed. */
    void await() {
        try {
            closed.await();
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
        closed.countDown();
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LOG.warn("A resource could not be closed", e);
        }
    }
}
