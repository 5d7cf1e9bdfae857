package org.lodegraph.data.integrity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An order-independent digest: the sum of the first 128 bits of the SHA-256 digest of each item.
 *
 * <p>It detects damage, not forgery: a user who can write the graph can write the digest too.
 */
final class Digest {

    private final MessageDigest sha256;
    private long count;
    private long high;
    private long low;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds the text of an item. */
    void add(String text) {
        ByteBuffer digest = ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        count++;
        high += digest.getLong();
        low += digest.getLong();
    }

    StoredKind toStoredKind(String kind) {
        return new StoredKind(kind, count, String.format("%016x%016x", high, low));
    }

    /** {@return a text that is the same only for equal properties, in any order} */
    static String text(Map<String, ?> properties) {
        StringBuilder text = new StringBuilder();
        append(text, properties);
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof String string) {
            text.append('s').append(string.length()).append(':').append(string);
        } else if (value instanceof Double number) {
            text.append('d').append(Long.toHexString(Double.doubleToLongBits(number)));
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            new TreeMap<>(map).forEach((name, item) -> {
                append(text, name);
                append(text, item);
            });
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(item -> append(text, item));
            text.append(']');
        } else if (value == null) {
            text.append('0');
        } else if (value instanceof Integer number) {
            append(text, (long) number); // as the database returns it
        } else { // a whole number, a boolean, a date or a time
            text.append(value.getClass().getSimpleName().charAt(0))
                    .append(value)
                    .append(';');
        }
    }
}
