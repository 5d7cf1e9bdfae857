package org.lodegraph.web;

import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Request;

/** The client of one request: still there, or gone. */
final class Client {

    private static final String ATTRIBUTE = Client.class.getName();

    /** One that stays, where nobody looks. */
    static final Client STAYING = new Client();

    private final CompletableFuture<Void> gone = new CompletableFuture<>();

    /** {@return the client of a request that is watched} */
    static Client of(Context context) {
        return context.req().getAttribute(ATTRIBUTE) instanceof Client client ? client : STAYING;
    }

    void attachTo(Request request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    void leave() {
        gone.complete(null);
    }

    boolean isGone() {
        return gone.isDone();
    }

    /** {@return done once it is gone} */
    CompletableFuture<Void> gone() {
        return gone;
    }

    /** {@return what comes of a request whose client is gone; counted, and seen by nobody but who closed one side alone} */
    static HttpProblemException refusal() {
        return new HttpProblemException(
                Problem.of("request", "Refused", 499, "The client closed the connection before the answer was there."));
    }
}
