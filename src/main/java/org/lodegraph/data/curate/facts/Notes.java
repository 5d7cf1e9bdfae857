package org.lodegraph.data.curate.facts;

import org.jspecify.annotations.Nullable;

/** Footnotes put together. */
final class Notes {

    private Notes() {}

    /** {@return both, parted by a semicolon; null where there is neither} */
    static @Nullable String join(@Nullable String one, @Nullable String other) {
        if (one == null || one.isEmpty()) {
            return other == null || other.isEmpty() ? null : other;
        }
        return other == null || other.isEmpty() ? one : one + "; " + other;
    }
}
