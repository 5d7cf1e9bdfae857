package org.lodegraph.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Reads request bodies into memory without blocking a thread, under limits of number, time and rate.
 *
 * <p>The next handlers read the body from memory. If it is too large, they see only its first part.
 */
final class BodyHandler extends Handler.Wrapper {

    /** One byte more than the routes accept, so that they can tell when a body is too large. */
    private static final int KEPT_BYTES = RequestBody.MAX_BODY_BYTES + 1;

    /** Read and discarded up to this size, so that a client which writes before it reads still gets its answer. */
    private static final long MAX_DISCARDED_BYTES = 8L << 20;

    private final Terms terms;
    private final Semaphore permits;

    /**
     * The limits for request bodies.
     *
     * @param atOnce the number of bodies read concurrently; others are rejected with 503
     * @param within the maximum time from head to end; a slower body is rejected with 408
     * @param grace the time before the minimum rate applies
     * @param bytesPerSecond the minimum rate after that
     */
    record Terms(int atOnce, Duration within, Duration grace, long bytesPerSecond) {
        static final Terms USUAL = new Terms(64, Duration.ofSeconds(30), Duration.ofSeconds(5), 1024);
    }

    BodyHandler(Handler next, Terms terms) {
        super(next);
        this.terms = terms;
        this.permits = new Semaphore(terms.atOnce());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields head = request.getHeaders();
        if (head.getLongField(HttpHeader.CONTENT_LENGTH) <= 0 && !head.contains(HttpHeader.TRANSFER_ENCODING)) {
            return super.handle(request, response, callback);
        }
        if (!permits.tryAcquire()) {
            Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
            return true;
        }
        new BodyRead(request, response, callback).begin();
        return true;
    }

    private boolean handleNext(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, response, callback);
    }

    /** One body being read. */
    private final class BodyRead {

        private final Request request;
        private final Response response;
        private final Callback callback;
        private final long started = System.nanoTime();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final AtomicLong bytes = new AtomicLong();
        private volatile Scheduler.Task next = () -> false;

        BodyRead(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        void begin() {
            checkProgress();
            read();
        }

        /** Checks time and rate, once a second. */
        private void checkProgress() {
            Duration taken = Duration.ofNanos(System.nanoTime() - started);
            boolean tooSlow = taken.compareTo(terms.grace()) > 0
                    && bytes.get() < terms.bytesPerSecond() * (taken.toMillis() / 1000.0);
            if (tooSlow || taken.compareTo(terms.within()) > 0) {
                end(HttpStatus.REQUEST_TIMEOUT_408);
            } else if (!ended.get()) {
                next = request.getComponents().getScheduler().schedule(this::checkProgress, 1, TimeUnit.SECONDS);
            }
        }

        private void read() {
            while (!ended.get()) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    request.demand(this::read);
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    end(HttpStatus.BAD_REQUEST_400);
                    return;
                }
                keep(chunk);
                boolean last = chunk.isLast();
                chunk.release();
                if (last || bytes.get() > MAX_DISCARDED_BYTES) {
                    passOn();
                    return;
                }
            }
        }

        private void keep(Content.Chunk chunk) {
            ByteBuffer buffer = chunk.getByteBuffer();
            bytes.addAndGet(buffer.remaining());
            byte[] part = new byte[Math.min(buffer.remaining(), KEPT_BYTES - kept.size())];
            buffer.get(part);
            kept.writeBytes(part);
        }

        private void passOn() {
            if (ended.compareAndSet(false, true)) {
                release();
                try {
                    if (!handleNext(new BufferedRequest(request, kept.toByteArray()), response, callback)) {
                        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
                    }
                } catch (Exception e) {
                    Response.writeError(request, response, callback, e);
                }
            }
        }

        private void end(int status) {
            if (ended.compareAndSet(false, true)) {
                release();
                Response.writeError(request, response, callback, status);
            }
        }

        private void release() {
            next.cancel();
            permits.release();
        }
    }

    /** A request with its body in memory. */
    private static final class BufferedRequest extends Request.Wrapper {

        private final Content.Source body;

        BufferedRequest(Request request, byte[] body) {
            super(request);
            this.body = Content.Source.from(ByteBuffer.wrap(body));
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable demand) {
            body.demand(demand);
        }
    }
}
