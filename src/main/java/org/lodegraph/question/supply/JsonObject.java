package org.lodegraph.question.supply;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A flat JSON object of strings and numbers, for the formats that the web layer does not write. */
final class JsonObject {

    private final StringJoiner members = new StringJoiner(",", "{", "}");

    JsonObject with(String name, @Nullable Object value) {
        members.add("\"" + name + "\":" + (value instanceof String text ? quote(text) : String.valueOf(value)));
        return this;
    }

    @Override
    public String toString() {
        return members.toString();
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character < ' ') {
                quoted.append(String.format("\\u%04x", character));
            } else if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
