package org.lodegraph.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Year;

/**
 * The data years that may answer: the one asked for and the two before it, or any.
 *
 * @param earliest first year accepted
 * @param latest last year accepted
 */
record Years(int earliest, int latest) {

    /** How far back an answer may reach. */
    private static final int BACK = 2;

    private static final int ANY = 9999;

    static Years upTo(@Nullable Year year) {
        return year == null ? new Years(0, ANY) : new Years(year.value() - BACK, year.value());
    }

    @Override
    public String toString() {
        return latest == ANY ? "any year" : earliest + " to " + latest;
    }
}
