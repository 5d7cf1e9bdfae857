package org.lodegraph.network.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Membership of a country, or a bloc, in a bloc.
 *
 * @param member ISO 3166-1 alpha-3 code, or the id of a bloc
 * @param bloc id of the bloc
 * @param since first day; null for always
 * @param until last day; null if there is none
 */
public record BlocMembership(
        String member,
        String bloc,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** {@return true if it is valid at a date, its first and last day included} */
    public boolean holds(LocalDate date) {
        return (since == null || !since.isAfter(date)) && (until == null || !until.isBefore(date));
    }
}
