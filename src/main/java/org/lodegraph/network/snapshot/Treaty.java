package org.lodegraph.network.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in force or signed.
 *
 * @param id id of the agreement
 * @param signed day of signature; null if unknown
 * @param ends last day; null if there is none
 * @param minerals ids of the minerals that it names; empty for a trade treaty, which covers all
 * @param parties countries by ISO 3166-1 alpha-3 code, blocs by id
 */
public record Treaty(
        String id, @Nullable LocalDate signed, @Nullable LocalDate ends, List<String> minerals, List<String> parties) {

    /** {@return true if it applies at a date, its first and last day included} */
    public boolean holds(LocalDate date) {
        return (signed == null || !signed.isAfter(date)) && (ends == null || !ends.isBefore(date));
    }
}
