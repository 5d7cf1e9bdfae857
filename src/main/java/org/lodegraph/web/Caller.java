package org.lodegraph.web;

import io.javalin.http.Context;
import java.util.Objects;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.lodegraph.web.token.Token;
import org.lodegraph.web.token.TokenScope;

/**
 * The caller of a request.
 *
 * @param token the valid token that was sent; null for none
 * @param isLocal whether the request comes from this machine and not through a proxy
 */
record Caller(@Nullable Token token, boolean isLocal) {

    private static final String ATTRIBUTE = Caller.class.getName();

    /** {@return the caller of a request that passed {@link AccessHandler}} */
    static Caller of(Context context) {
        return (Caller)
                Objects.requireNonNull(context.req().getAttribute(ATTRIBUTE), "the request did not pass AccessHandler");
    }

    void attachTo(Request request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** {@return whether the caller's token includes a scope} */
    boolean may(TokenScope needed) {
        return token != null && token.scope().includes(needed);
    }

    /** {@return the name of the caller in the log} */
    String name() {
        if (token != null) {
            return token.id() + " (" + token.name() + ")";
        }
        return isLocal ? "local" : "nobody";
    }
}
