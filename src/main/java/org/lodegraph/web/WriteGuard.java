package org.lodegraph.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.lodegraph.web.token.TokenScope;

/**
 * Who may write: whoever shows a token that is good for it, and, on loopback, whoever is plainly on this machine. No page of another origin that a
 * browser shows: a browser sends a POST without a body wherever a page tells it to, and names the page's origin.
 */
final class WriteGuard {

    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    private final AccessSettings access;
    private final boolean isOpenToThisMachine;

    WriteGuard(Address address, AccessSettings access) {
        this.access = access;
        this.isOpenToThisMachine = address.isLoopback() && !access.tokenAlways();
    }

    /** Refuses with 401 or 403 who may not. */
    void check(Context context, TokenScope needed) {
        String origin = context.header("Origin");
        if (origin != null && !isOurs(origin, context)) {
            throw forbidden(
                    "Writing is open to pages of this server alone, not to those of " + Problem.cut(origin) + ".");
        }
        Caller caller = Caller.of(context);
        if (caller.token() != null) {
            if (!caller.may(needed)) {
                throw forbidden("The token " + caller.name() + " is good for "
                        + caller.token().scope().word() + " alone; one for " + needed.word() + " is needed.");
            }
        } else if (!isOpenToThisMachine || !caller.isLocal()) {
            throw new HttpProblemException(Problem.tokenNeeded("Writing needs a token"
                    + (access.tokenAlways() ? "" : ", except plainly from the machine of this server")));
        }
    }

    /** An origin is ours by the name that the request is for, or by any that this machine has for itself. */
    private boolean isOurs(String origin, Context context) {
        int port = context.req().getLocalPort();
        if (NAMES.stream().anyMatch(name -> origin.equals(access.scheme() + "://" + name + ":" + port))) {
            return true;
        }
        String host = context.header("Host");
        return host != null && (isAt("http", host, origin) || isAt("https", host, origin));
    }

    private static boolean isAt(String scheme, String host, String origin) {
        String preset = scheme.equals("http") ? ":80" : ":443";
        String authority = host.toLowerCase(Locale.ROOT);
        String plain =
                authority.endsWith(preset) ? authority.substring(0, authority.length() - preset.length()) : authority;
        return origin.toLowerCase(Locale.ROOT).equals(scheme + "://" + plain);
    }

    private static HttpProblemException forbidden(String detail) {
        return new HttpProblemException(Problem.of("forbidden", "Forbidden", 403, detail));
    }
}
