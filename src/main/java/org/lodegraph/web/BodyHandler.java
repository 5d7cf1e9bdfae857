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
 * Reads the bodies of requests without holding a thread, a bounded number at once, each within a time and at a least rate. A handler behind it finds
 * the body in memory: its first part, and of a larger one nothing more.
 */
final class BodyHandler extends Handler.Wrapper {

    /** One byte more than the routes take, so that they see when it is more. */
    private static final int KEPT_BYTES = RequestBody.MOST_BYTES + 1;

    /** Read and thrown away, so that a client which writes before it reads still gets its answer. */
    private static final long MOST_BYTES = 8L << 20;

    private final Terms terms;
    private final Semaphore places;

    /**
     * The limits of bodies.
     *
     * @param atOnce how many bodies are read at the same time; others are refused with 503
     * @param within the longest time from head to end; a slower one is refused with 408
     * @param grace the time without a least rate
     * @param bytesPerSecond the least rate after that
     */
    record Terms(int atOnce, Duration within, Duration grace, long bytesPerSecond) {
        static final Terms USUAL = new Terms(64, Duration.ofSeconds(30), Duration.ofSeconds(5), 1024);
    }

    BodyHandler(Handler next, Terms terms) {
        super(next);
        this.terms = terms;
        this.places = new Semaphore(terms.atOnce());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields head = request.getHeaders();
        if (head.getLongField(HttpHeader.CONTENT_LENGTH) <= 0 && !head.contains(HttpHeader.TRANSFER_ENCODING)) {
            return super.handle(request, response, callback);
        }
        if (!places.tryAcquire()) {
            Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
            return true;
        }
        new Reading(request, response, callback).begin();
        return true;
    }

    private boolean passOn(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, response, callback);
    }

    /** One body on its way in. */
    private final class Reading {

        private final Request request;
        private final Response response;
        private final Callback callback;
        private final long begun = System.nanoTime();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final AtomicLong bytes = new AtomicLong();
        private volatile Scheduler.Task next = () -> false;

        Reading(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        void begin() {
            look();
            read();
        }

        /** Once a second: is it in time? */
        private void look() {
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            boolean tooSlow = taken.compareTo(terms.grace()) > 0
                    && bytes.get() < terms.bytesPerSecond() * (taken.toMillis() / 1000.0);
            if (tooSlow || taken.compareTo(terms.within()) > 0) {
                end(HttpStatus.REQUEST_TIMEOUT_408);
            } else if (!ended.get()) {
                next = request.getComponents().getScheduler().schedule(this::look, 1, TimeUnit.SECONDS);
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
                if (last || bytes.get() > MOST_BYTES) {
                    pass();
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

        private void pass() {
            if (ended.compareAndSet(false, true)) {
                leave();
                try {
                    if (!passOn(new Known(request, kept.toByteArray()), response, callback)) {
                        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
                    }
                } catch (Exception e) {
                    Response.writeError(request, response, callback, e);
                }
            }
        }

        private void end(int status) {
            if (ended.compareAndSet(false, true)) {
                leave();
                Response.writeError(request, response, callback, status);
            }
        }

        private void leave() {
            next.cancel();
            places.release();
        }
    }

    /** A request with its body in memory. */
    private static final class Known extends Request.Wrapper {

        private final Content.Source body;

        Known(Request request, byte[] body) {
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
