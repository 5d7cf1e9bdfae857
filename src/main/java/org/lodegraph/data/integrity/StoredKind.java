package org.lodegraph.data.integrity;

import java.util.Optional;

/**
 * One kind of thing in the store: how many there are, and a digest of what they say.
 *
 * @param kind a label, or the label that a type of relationship starts from and the type, such as {@code Country SHIPS}
 * @param count how many there are
 * @param digest of their keys and properties, the same in whatever order they are read
 */
record StoredKind(String kind, long count, String digest) {

    /** {@return the holding as it is kept on the {@code Dataset} node} */
    String text() {
        return kind + " " + count + " " + digest;
    }

    /** {@return the holding that a text says; nothing where it is none} */
    static Optional<StoredKind> parse(String text) {
        int digest = text.lastIndexOf(' ');
        int count = text.lastIndexOf(' ', digest - 1);
        if (count < 1 || !text.substring(count + 1, digest).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new StoredKind(
                text.substring(0, count),
                Long.parseLong(text.substring(count + 1, digest)),
                text.substring(digest + 1)));
    }
}
