package org.lodegraph.data.integrity;

import java.util.Locale;

/**
 * A kind of node or relationship whose stored content differs from the content written.
 *
 * @param kind a label, or a relationship type with the label it starts from
 * @param written the number written
 * @param found the number found; equal if only the properties differ
 */
public record Difference(String kind, long written, long found) {

    boolean isOfRelationships() {
        return kind.indexOf(' ') >= 0;
    }

    /** {@return the difference as the end of a sentence whose subject is the store} */
    String text() {
        if (found < written) {
            return String.format(Locale.ROOT, "lacks %,d of %,d %s", written - found, written, name());
        }
        if (found > written) {
            return String.format(
                    Locale.ROOT, "holds %,d %s more than the %,d written", found - written, name(), written);
        }
        return String.format(Locale.ROOT, "holds other values in some of %,d %s", written, name());
    }

    private String name() {
        int space = kind.indexOf(' ');
        return space < 0 ? kind : kind.substring(space + 1) + " of " + kind.substring(0, space);
    }
}
