package org.lodegraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.json.Json;

/**
 * A problem document, as in RFC 9457.
 *
 * @param type a stable name of the kind of problem, such as {@code /problems/invalid}
 * @param title the kind in words, always the same
 * @param status the HTTP status
 * @param detail this case in one sentence
 * @param parameter the parameter at fault; null for none
 * @param value the value that was sent, cut if long; null for none
 * @param accepted the accepted values: a menu or one sentence
 * @param nearest similar ids that exist, best first
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        @Nullable String value,
        List<String> accepted,
        List<String> nearest) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** The WWW-Authenticate header of a 401. */
    static final String CHALLENGE = "Bearer realm=\"lodegraph\"";

    private static final int SHOWN = 80;

    static Problem of(String name, String title, int status, String detail) {
        return new Problem("/problems/" + name, title, status, detail, null, null, List.of(), List.of());
    }

    /**
     * @param why a clause that says what needs a token
     */
    static Problem tokenNeeded(String why) {
        return of(
                "unauthorized",
                "Unauthorized",
                401,
                why + ": create one with lodegraph token make, and send it in the header Authorization: Bearer TOKEN.");
    }

    static Problem invalid(String detail, String parameter, @Nullable String value, List<String> accepted) {
        return new Problem(
                "/problems/invalid",
                "Invalid parameter",
                400,
                detail,
                parameter,
                value == null ? null : cut(value),
                accepted,
                List.of());
    }

    static Problem notFound(String detail, @Nullable String parameter, String value, List<String> nearest) {
        return new Problem("/problems/not-found", "Not found", 404, detail, parameter, cut(value), List.of(), nearest);
    }

    /** {@return the same problem, attributed to a parameter} */
    Problem of(Parameter<?> fault) {
        return at(fault.name(), fault.domain().accepted());
    }

    /** {@return the same problem, attributed to a parameter or field by name} */
    Problem at(String name, List<String> menu) {
        return new Problem(type, title, status, detail, name, value, menu, nearest);
    }

    /** {@return the text, cut if it is long} */
    static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    byte[] bytes() {
        return Json.bytes(this);
    }
}
