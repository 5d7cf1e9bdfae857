package org.lodegraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/** Parameters and rows as messages show them, and so logs: what is called {@code secret} is not among it. */
final class Redaction {

    private static final String SECRET = "secret";

    private Redaction() {}

    static Map<String, Object> of(Map<String, Object> values) {
        Map<String, Object> shown = new LinkedHashMap<>(values);
        shown.computeIfPresent(SECRET, (name, value) -> "...");
        return shown;
    }
}
