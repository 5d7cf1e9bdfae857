package org.lodegraph.data.integrity;

import java.util.Locale;

/**
 * A kind of thing of which the store holds other than what was written.
 *
 * @param kind a label, or the label that a type of relationship starts from and the type
 * @param written how many were written
 * @param found how many there are; as many where only what they say differs
 */
public record Difference(String kind, long written, long found) {

    boolean isOfRelationships() {
        return kind.indexOf(' ') >= 0;
    }

    /** {@return the difference as the end of a sentence that begins with the store} */
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
