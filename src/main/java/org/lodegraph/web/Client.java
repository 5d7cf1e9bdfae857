package org.lodegraph.web;

import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Request;

/** The client of one request: connected, or gone. */
final class Client {

    private static final String ATTRIBUTE = Client.class.getName();

    /** A client that counts as connected, for requests that are not watched. */
    static final Client CONNECTED = new Client();

    private final CompletableFuture<Void> gone = new CompletableFuture<>();

    /** {@return the watched client of a request, else {@link #CONNECTED}} */
    static Client of(Context context) {
        return context.req().getAttribute(ATTRIBUTE) instanceof Client client ? client : CONNECTED;
    }

    void attachTo(Request request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    void disconnect() {
        gone.complete(null);
    }

    boolean isGone() {
        return gone.isDone();
    }

    /** {@return a future that completes once the client is gone} */
    CompletableFuture<Void> gone() {
        return gone;
    }

    /**
     * {@return the problem for a request whose client is gone: for the metrics, and for clients that closed only one
     * side}
     */
    static HttpProblemException problem() {
        return new HttpProblemException(
                Problem.of("request", "Refused", 499, "The client closed the connection before the answer was ready."));
    }
}
