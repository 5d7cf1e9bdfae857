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
 * A connection that tells, while a request of it is answered, whether its client has closed it. Jetty does not read then.
 *
 * <p>There is no way to ask a channel but to read from it. So one byte is read ahead, and whoever reads next gets it first: a client that sends its next
 * request early loses nothing. Every read goes through {@link #fill} and is made under one lock; who waits for something to read while a byte is kept is told
 * at once, as the selector sees only what is left in the channel.
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

    /** {@return whether the client has closed its side, or the connection broke; not known where it has sent more than was read} */
    boolean isClosedByClient() {
        if (!reading.tryLock()) {
            return false; // it is being read
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
            tell();
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
            return ahead.hasRemaining() ? give(buffer) : super.fill(buffer);
        } finally {
            reading.unlock();
        }
    }

    /** A buffer that was read to its end is empty, though no room seems left in it before it is flipped. */
    private int give(ByteBuffer buffer) {
        int position = BufferUtil.flipToFill(buffer);
        int given = Math.min(ahead.remaining(), buffer.remaining());
        if (given > 0) {
            buffer.put(ahead);
            notIdle();
        }
        BufferUtil.flipToFlush(buffer, position);
        return given;
    }

    @Override
    protected void needsFillInterest() {
        super.needsFillInterest();
        if (isAhead()) {
            tell();
        }
    }

    /** Whoever waits to read is told that it can; told twice, it heeds one. */
    private void tell() {
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
