package org.lodegraph.http;

import io.javalin.http.Context;
import java.util.List;

/**
 * Who may write: whoever is on this machine, but no page of another origin that a browser here shows. A browser sends a POST
 * without a body wherever a page tells it to, and names the page's origin.
 */
final class WriteGuard {

    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    private final Address address;

    WriteGuard(Address address) {
        this.address = address;
    }

    /** Refuses with 403 who may not. */
    void check(Context context) {
        if (!address.isLoopback()) {
            throw forbidden(
                    "Writing is open on the loopback address alone; this server listens on " + address.host() + ".");
        }
        String origin = context.header("Origin");
        if (origin != null && !isOurs(origin, context.req().getLocalPort())) {
            throw forbidden(
                    "Writing is open to pages of this server alone, not to those of " + Problem.cut(origin) + ".");
        }
    }

    private static boolean isOurs(String origin, int port) {
        return NAMES.stream().anyMatch(name -> origin.equals("http://" + name + ":" + port));
    }

    private static Refusal forbidden(String detail) {
        return new Refusal(Problem.of("forbidden", "Forbidden", 403, detail));
    }
}
