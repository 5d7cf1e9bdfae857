package org.lodegraph.watch.scan.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.network.snapshot.Restriction;

/**
 * A measure with all its dates, to be judged at any (definitions 5).
 *
 * @param id of the measure
 * @param iso3 the country that imposes it
 * @param type ban, quota, licence, tax, tariff or price-floor
 * @param instrument name of the act
 * @param effective the day from which it counts; null where none is set
 * @param plannedEnd the last day that was planned; null for none
 * @param suspendedFrom the first day of its suspension; null for none
 * @param suspendedUntil the last one; null for none
 * @param ended the last day; null where it has not ended
 * @param quotaTonnes what a quota lets out, tonnes a year; null for none
 * @param restricts what it restricts
 * @param targets the destinations meant, ISO 3166-1 alpha-3; empty for all
 */
public record DatedMeasure(
        String id,
        Iso3 iso3,
        String type,
        String instrument,
        @Nullable LocalDate effective,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate ended,
        @Nullable Double quotaTonnes,
        List<Restricted> restricts,
        List<String> targets) {

    private static final List<String> BINDING = List.of("in-force", "suspended", "scheduled-end-passed");

    /**
     * What a measure restricts.
     *
     * @param mineral a mineral or an element
     * @param form of it; null for every one
     */
    public record Restricted(MineralId mineral, @Nullable String form) {}

    /** {@return its state at a date, the first that fits, intervals closed at both ends} */
    public String state(LocalDate date) {
        if (effective == null) {
            return "proposed";
        }
        if (ended != null && ended.isBefore(date)) {
            return "ended";
        }
        if (isSuspended(date)) {
            return "suspended";
        }
        if (isPast(plannedEnd, date) || isPast(suspendedUntil, date)) {
            return "scheduled-end-passed";
        }
        return effective.isAfter(date) ? "not-yet" : "in-force";
    }

    private boolean isSuspended(LocalDate date) {
        return suspendedFrom != null
                && !suspendedFrom.isAfter(date)
                && (suspendedUntil == null || !suspendedUntil.isBefore(date));
    }

    private static boolean isPast(@Nullable LocalDate day, LocalDate date) {
        return day != null && day.isBefore(date);
    }

    /**
     * {@return what it does at a date to exports of a mineral, as {@code engine/list-restrictions} says it; nothing where it does not bind
     * the mineral, a part of it, or what it is part of}
     *
     * @param materials every mineral with what it is part of
     */
    Optional<Restriction> restriction(MineralId mineral, LocalDate date, Materials materials) {
        List<Restricted> meant = restricts.stream()
                .filter(one -> materials.isWhole(mineral, one.mineral()) || materials.isPart(one.mineral(), mineral))
                .toList();
        String state = state(date);
        if (meant.isEmpty() || !List.of("ban", "quota", "licence").contains(type) || !BINDING.contains(state)) {
            return Optional.empty();
        }
        List<String> forms = meant.stream().anyMatch(one -> one.form() == null)
                ? List.of()
                : meant.stream()
                        .map(one -> Objects.requireNonNull(one.form()))
                        .distinct()
                        .toList();
        return Optional.of(new Restriction(
                id,
                iso3,
                Restriction.Type.valueOf(type.toUpperCase(java.util.Locale.ROOT)),
                state,
                Objects.requireNonNull(effective),
                type.equals("quota") ? quotaTonnes : null,
                meant.stream().anyMatch(one -> materials.isWhole(mineral, one.mineral())),
                forms,
                targets,
                1));
    }
}
