package org.lodegraph.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.lodegraph.model.EnumText;
import org.lodegraph.web.token.TokenScope;

/**
 * Decides who may write: clients with a sufficient token and, on loopback, local callers. Blocks cross-origin requests.
 *
 * <p>Browsers send a POST without a body for any page, and name the page's origin.
 */
final class WriteGuard {

    private static final List<String> LOOPBACK_NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    private final AccessSettings access;
    private final boolean isOpenToThisMachine;

    WriteGuard(Address address, AccessSettings access) {
        this.access = access;
        this.isOpenToThisMachine = address.isLoopback() && !access.tokenAlways();
    }

    /** Fails with 401 or 403 if the caller may not write. */
    void check(Context context, TokenScope needed) {
        String origin = context.header("Origin");
        if (origin != null && !isOurs(origin, context)) {
            throw forbidden("Only pages of this server may write; this page comes from " + Problem.cut(origin) + ".");
        }
        Caller caller = Caller.of(context);
        if (caller.token() != null) {
            if (!caller.may(needed)) {
                throw forbidden("The token " + caller.name() + " has scope "
                        + EnumText.of(caller.token().scope()) + "; scope " + EnumText.of(needed) + " is needed.");
            }
        } else if (!isOpenToThisMachine || !caller.isLocal()) {
            throw new HttpProblemException(Problem.tokenNeeded(
                    "Writing needs a token" + (access.tokenAlways() ? "" : ", except directly from this machine")));
        }
    }

    /** Checks whether an origin is ours: by the request's host name, or by any loopback name. */
    private boolean isOurs(String origin, Context context) {
        int port = context.req().getLocalPort();
        if (LOOPBACK_NAMES.stream().anyMatch(name -> origin.equals(access.scheme() + "://" + name + ":" + port))) {
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
