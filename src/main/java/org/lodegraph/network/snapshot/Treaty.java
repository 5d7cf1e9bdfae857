package org.lodegraph.network.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in force or signed.
 *
 * @param id of the agreement
 * @param signed the day; null where not known
 * @param ends the last day; null for none
 * @param minerals the minerals it names, by id; none for a trade treaty, which covers every one
 * @param parties countries by ISO 3166-1 alpha-3 code, blocs by id
 */
public record Treaty(
        String id, @Nullable LocalDate signed, @Nullable LocalDate ends, List<String> minerals, List<String> parties) {

    /** {@return whether it holds at a date, its first and its last day included} */
    public boolean holds(LocalDate date) {
        return (signed == null || !signed.isAfter(date)) && (ends == null || !ends.isBefore(date));
    }
}
