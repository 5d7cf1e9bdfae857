package org.lodegraph.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection that detects whether its client has closed it while a request is processed, when Jetty does not read.
 *
 * <p>A channel can be checked only by reading from it. So one byte is read ahead and returned by the next read: a
 * client that sends its next request early loses nothing. Every read goes through {@link #fill}, under one lock. A
 * reader that waits while a byte is buffered is notified at once, since the selector sees only what is left in the
 * channel.
 */
final class WatchedEndPoint extends SocketChannelEndPoint {

    private final Executor executor;
    private final ReentrantLock reading = new ReentrantLock();
    private final ByteBuffer ahead = ByteBuffer.allocate(1).limit(0);

    WatchedEndPoint(
            SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler, Executor executor) {
        super(channel, selector, key, scheduler);
        this.executor = executor;
    }

    /** {@return whether the client has closed its side or the connection broke; false if unread input hides it} */
    boolean isClosedByClient() {
        if (!reading.tryLock()) {
            return false; // being read just now
        }
        boolean isKept;
        try {
            if (isInputShutdown() || !isOpen() || (!ahead.hasRemaining() && isAtEnd())) {
                return true;
            }
            isKept = ahead.hasRemaining();
        } finally {
            reading.unlock();
        }
        if (isKept) {
            notifyReader();
        }
        return false;
    }

    private boolean isAtEnd() {
        ahead.clear();
        try {
            return getChannel().read(ahead) < 0;
        } catch (IOException e) {
            return true;
        } finally {
            ahead.flip();
        }
    }

    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        reading.lock();
        try {
            return ahead.hasRemaining() ? copyAhead(buffer) : super.fill(buffer);
        } finally {
            reading.unlock();
        }
    }

    /** Copies the byte read ahead. The buffer may be empty but at its end, so it is flipped first. */
    private int copyAhead(ByteBuffer buffer) {
        int position = BufferUtil.flipToFill(buffer);
        int copied = Math.min(ahead.remaining(), buffer.remaining());
        if (copied > 0) {
            buffer.put(ahead);
            notIdle();
        }
        BufferUtil.flipToFlush(buffer, position);
        return copied;
    }

    @Override
    protected void needsFillInterest() {
        super.needsFillInterest();
        if (isAhead()) {
            notifyReader();
        }
    }

    /** Notifies a waiting reader. A second notification has no effect. */
    private void notifyReader() {
        if (getFillInterest().isInterested()) {
            executor.execute(getFillInterest()::fillable);
        }
    }

    private boolean isAhead() {
        reading.lock();
        try {
            return ahead.hasRemaining();
        } finally {
            reading.unlock();
        }
    }
}
