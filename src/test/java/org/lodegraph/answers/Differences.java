package org.lodegraph.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The differences of two JSON values, each as a JSON pointer with what stood there before and what stands there now. */
final class Differences {

    /** Two numbers are the same within this, times the larger of 1 and the number's size. */
    static final double NEAR = 1e-9;

    private static final int LONGEST = 160;

    private final List<String> lines = new ArrayList<>();

    private Differences() {}

    /** {@return a line for each difference; none where both are the same} */
    static List<String> between(JsonNode before, JsonNode after) {
        Differences differences = new Differences();
        differences.compare("", before, after);
        return differences.lines;
    }

    private void compare(String pointer, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        before.path(name),
                        after.path(name));
            }
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(pointer + "/" + i, before.path(i), after.path(i));
            }
        } else if (!same(before, after)) {
            lines.add(pointer + ": " + shown(before) + " -> " + shown(after));
        }
    }

    private static boolean same(JsonNode before, JsonNode after) {
        if (!before.isNumber() || !after.isNumber()) {
            return before.equals(after);
        }
        double size = Math.max(1, Math.abs(before.asDouble()));
        return Math.abs(before.asDouble() - after.asDouble()) <= NEAR * size;
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "(nothing)" : node.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }
}
