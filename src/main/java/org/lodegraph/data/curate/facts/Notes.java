package org.lodegraph.data.curate.facts;

import org.jspecify.annotations.Nullable;

/** Joins footnotes. */
final class Notes {

    private Notes() {}

    /** {@return both notes, separated by a semicolon; null if neither exists} */
    static @Nullable String join(@Nullable String one, @Nullable String other) {
        if (one == null || one.isEmpty()) {
            return other == null || other.isEmpty() ? null : other;
        }
        return other == null || other.isEmpty() ? one : one + "; " + other;
    }
}
