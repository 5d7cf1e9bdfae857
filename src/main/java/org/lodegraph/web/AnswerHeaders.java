package org.lodegraph.web;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** Security headers of every answer: no content sniffing, no framing, no scripts, no referrer to other origins. */
final class AnswerHeaders {

    /** One year, without subdomains: they do not belong to this program. */
    private static final String HSTS = "max-age=31536000";

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

    /** Makes browsers use HTTPS for this host from now on. */
    static void putHsts(HttpFields.Mutable headers) {
        headers.put("Strict-Transport-Security", HSTS);
    }
}
