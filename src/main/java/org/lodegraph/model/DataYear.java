package org.lodegraph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.InvalidValueException;

/** Selects the data year for a question that names a year. */
public final class DataYear {

    /** The maximum age of the data in years: figures are published with a delay. */
    public static final int BACK = 2;

    private static final int ANY = 9999;

    private DataYear() {}

    /**
     * The accepted data years: the requested one and those up to {@value #BACK} before it, or any.
     *
     * @param earliest first year accepted
     * @param latest last year accepted
     */
    public record Reach(int earliest, int latest) {

        /** {@return whether a year is accepted} */
        public boolean contains(int year) {
            return year >= earliest && year <= latest;
        }

        @Override
        public String toString() {
            return latest == ANY ? "any year" : earliest + " to " + latest;
        }
    }

    /** {@return the accepted years for a requested year; any year if none is requested} */
    public static Reach reach(@Nullable Year requested) {
        return requested == null ? new Reach(0, ANY) : new Reach(requested.value() - BACK, requested.value());
    }

    /**
     * Returns the latest data year not after the requested one, at most {@value #BACK} years back; the latest of all if
     * none is requested.
     *
     * @param requested the requested year
     * @param known the years with data, in any order
     * @return the year; empty if no year has data
     * @throws InvalidValueException with the years with data, if none is accepted
     */
    public static Optional<Integer> of(Optional<Year> requested, Collection<Integer> known) {
        if (requested.isEmpty() || known.isEmpty()) {
            return known.stream().max(Comparator.naturalOrder());
        }
        int year = requested.get().value();
        Optional<Integer> found = known.stream()
                .filter(candidate -> candidate <= year && candidate >= year - BACK)
                .max(Comparator.naturalOrder());
        if (found.isEmpty()) {
            throw new InvalidValueException("year", year, years(known));
        }
        return found;
    }

    private static List<String> years(Collection<Integer> known) {
        return known.stream().distinct().sorted().map(String::valueOf).toList();
    }
}
