package org.lodegraph.web;

import io.javalin.http.Context;
import java.util.Objects;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.lodegraph.web.token.Token;
import org.lodegraph.web.token.TokenScope;

/**
 * Who asks.
 *
 * @param token the one that was shown and is known; null for none
 * @param isLocal whether it is plainly somebody on this machine, and nobody for whom a proxy asks
 */
record Caller(@Nullable Token token, boolean isLocal) {

    private static final String ATTRIBUTE = Caller.class.getName();

    /** {@return who asks by a request that has been admitted} */
    static Caller of(Context context) {
        return (Caller) Objects.requireNonNull(context.req().getAttribute(ATTRIBUTE), "a request past the door");
    }

    void keepIn(Request request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** {@return whether the token that was shown is good for something} */
    boolean may(TokenScope needed) {
        return token != null && token.scope().includes(needed);
    }

    /** {@return how the log calls it} */
    String name() {
        if (token != null) {
            return token.id() + " (" + token.name() + ")";
        }
        return isLocal ? "local" : "nobody";
    }
}
