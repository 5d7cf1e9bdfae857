package org.lodegraph.data.integrity;

import java.util.Optional;

/**
 * The count and digest of one kind of node or relationship in the store.
 *
 * @param kind a label, or a relationship type with the label it starts from, such as {@code Market SHIPS}
 * @param count the number of nodes or relationships
 * @param digest the digest of their keys and properties, independent of the order of reading
 */
record StoredKind(String kind, long count, String digest) {

    /** {@return the text stored on the {@code Dataset} node} */
    String text() {
        return kind + " " + count + " " + digest;
    }

    /** {@return the kind parsed from a stored text; empty if the text is invalid} */
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
