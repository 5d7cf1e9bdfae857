package org.lodegraph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.InvalidValueException;

/** Which year of the data answers a question that names a year. */
public final class DataYear {

    /** How many years back the data may lie: figures are published with a delay. */
    public static final int BACK = 2;

    private static final int ANY = 9999;

    private DataYear() {}

    /**
     * The data years that may answer: the one asked for and those up to {@value #BACK} before it, or any.
     *
     * @param earliest first year accepted
     * @param latest last year accepted
     */
    public record Reach(int earliest, int latest) {

        @Override
        public String toString() {
            return latest == ANY ? "any year" : earliest + " to " + latest;
        }
    }

    /** {@return the years in reach of the year asked for; all where none is} */
    public static Reach reach(@Nullable Year asked) {
        return asked == null ? new Reach(0, ANY) : new Reach(asked.value() - BACK, asked.value());
    }

    /**
     * The latest data year not after the one asked for, at most {@value #BACK} years back; the latest of all where none is
     * asked for.
     *
     * @param asked the year asked for
     * @param known the years that have data, in any order
     * @return the year, or nothing where no year has data
     * @throws InvalidValueException with the years that have data, if none of them answers
     */
    public static Optional<Integer> of(Optional<Year> asked, Collection<Integer> known) {
        if (asked.isEmpty() || known.isEmpty()) {
            return known.stream().max(Comparator.naturalOrder());
        }
        int year = asked.get().value();
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
