package org.lodegraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/** Hides values named {@code secret} in parameters and rows before they go to messages and logs. */
final class Redaction {

    private static final String SECRET = "secret";

    private Redaction() {}

    static Map<String, Object> of(Map<String, Object> values) {
        Map<String, Object> redacted = new LinkedHashMap<>(values);
        redacted.computeIfPresent(SECRET, (name, value) -> "...");
        return redacted;
    }
}
