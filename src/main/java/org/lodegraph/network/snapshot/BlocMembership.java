package org.lodegraph.network.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a country, or a bloc, belongs to a bloc.
 *
 * @param member ISO 3166-1 alpha-3 code, or the id of a bloc
 * @param bloc its id
 * @param since the first day; null for always
 * @param until the last day; null for none
 */
public record BlocMembership(
        String member,
        String bloc,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** {@return whether it holds at a date, its first and its last day included} */
    public boolean holds(LocalDate date) {
        return (since == null || !since.isAfter(date)) && (until == null || !until.isBefore(date));
    }
}
