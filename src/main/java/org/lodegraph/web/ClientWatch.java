package org.lodegraph.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Checks periodically whether the clients of slow requests are still connected. */
final class ClientWatch extends Handler.Wrapper {

    private final Terms terms;
    private final Set<Watched> running = ConcurrentHashMap.newKeySet();
    private volatile Scheduler.Task next = () -> false;

    /**
     * The schedule of the checks.
     *
     * @param after the age from which a request is checked
     * @param every the interval
     */
    record Terms(Duration after, Duration every) {
        static final Terms USUAL = new Terms(Duration.ofSeconds(1), Duration.ofMillis(250));
    }

    /** One request in progress. */
    private record Watched(Client client, WatchedEndPoint connection, long started) {

        void check(long now, Duration after) {
            if (now - started >= after.toNanos() && connection.isClosedByClient()) {
                client.disconnect();
            }
        }
    }

    ClientWatch(Handler next, Terms terms) {
        super(next);
        this.terms = terms;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        scheduleNext();
    }

    @Override
    protected void doStop() throws Exception {
        next.cancel();
        super.doStop();
    }

    private void check() {
        long now = System.nanoTime();
        try {
            running.forEach(one -> one.check(now, terms.after()));
        } finally {
            scheduleNext();
        }
    }

    private void scheduleNext() {
        if (!isStopping() && !isStopped()) {
            next = getServer()
                    .getScheduler()
                    .schedule(this::check, terms.every().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!(request.getConnectionMetaData().getConnection().getEndPoint() instanceof WatchedEndPoint connection)) {
            return super.handle(request, response, callback);
        }
        Client client = new Client();
        client.attachTo(request);
        Watched watched = new Watched(client, connection, System.nanoTime());
        running.add(watched);
        boolean handled = false;
        try {
            handled = super.handle(request, response, Callback.from(() -> running.remove(watched), callback));
            return handled;
        } finally {
            if (!handled) {
                running.remove(watched);
            }
        }
    }
}
