package org.lodegraph.web;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** Headers of every answer, whoever makes it: a browser takes it for what it says it is, frames and runs nothing of it, and names it to nobody. */
final class AnswerHeaders {

    /** One year; other names below the host's are not this program's to speak for. */
    private static final String HTTPS_ALONE = "max-age=31536000";

    static final String POLICY = "Content-Security-Policy";

    private static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            POLICY,
            "default-src 'none'; frame-ancestors 'none'");

    private AnswerHeaders() {}

    static void put(HttpFields.Mutable headers) {
        ALL.forEach(headers::put);
    }

    /** Has browsers call this host by https from now on. */
    static void putHttpsAlone(HttpFields.Mutable headers) {
        headers.put("Strict-Transport-Security", HTTPS_ALONE);
    }
}
