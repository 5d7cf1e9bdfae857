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

/** A handler that looks every now and then whether the clients of requests that take long are still there. */
final class ClientWatch extends Handler.Wrapper {

    private final Terms terms;
    private final Set<Watched> underWay = ConcurrentHashMap.newKeySet();
    private volatile Scheduler.Task next = () -> false;

    /**
     * When is looked.
     *
     * @param after how long a request has taken that is looked at
     * @param every how often
     */
    record Terms(Duration after, Duration every) {
        static final Terms USUAL = new Terms(Duration.ofSeconds(1), Duration.ofMillis(250));
    }

    /** One request that is answered. */
    private record Watched(Client client, WatchedEndPoint connection, long begun) {

        void look(long now, Duration after) {
            if (now - begun >= after.toNanos() && connection.isClosedByClient()) {
                client.leave();
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
        again();
    }

    @Override
    protected void doStop() throws Exception {
        next.cancel();
        super.doStop();
    }

    private void look() {
        long now = System.nanoTime();
        try {
            underWay.forEach(one -> one.look(now, terms.after()));
        } finally {
            again();
        }
    }

    private void again() {
        if (!isStopping() && !isStopped()) {
            next = getServer().getScheduler().schedule(this::look, terms.every().toMillis(), TimeUnit.MILLISECONDS);
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
        underWay.add(watched);
        boolean handled = false;
        try {
            handled = super.handle(request, response, Callback.from(() -> underWay.remove(watched), callback));
            return handled;
        } finally {
            if (!handled) {
                underWay.remove(watched);
            }
        }
    }
}
