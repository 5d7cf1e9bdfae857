package org.lodegraph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lodegraph.error.Invalid;

/** Which year of the data answers a question that names a year. */
public final class DataYear {

    /** How many years back the data may lie: figures are published with a delay. */
    public static final int BACK = 2;

    private DataYear() {}

    /**
     * The latest data year not after the one asked for, at most {@value #BACK} years back; the latest of all where none is
     * asked for.
     *
     * @param asked the year asked for
     * @param known the years that have data, in any order
     * @return the year, or nothing where no year has data
     * @throws Invalid with the years that have data, if none of them answers
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
            throw new Invalid("year", year, years(known));
        }
        return found;
    }

    private static List<String> years(Collection<Integer> known) {
        return known.stream().distinct().sorted().map(String::valueOf).toList();
    }
}
