package org.lodegraph.watch.scan.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureDates;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.MeasureType;
import org.lodegraph.model.MineralId;
import org.lodegraph.network.snapshot.Restriction;

/**
 * A policy measure with all its dates, so that its state can be computed at any date (definitions 5).
 *
 * @param id id of the measure
 * @param iso3 country that imposes it
 * @param type type of the measure
 * @param instrument name of the act
 * @param effective first day of effect; null if none is set
 * @param plannedEnd last planned day; null if there is none
 * @param suspendedFrom first day of its suspension; null if there is none
 * @param suspendedUntil last day of its suspension; null if there is none
 * @param ended last day of effect; null if it has not ended
 * @param quotaTonnes export limit of a quota, tonnes a year; null if there is none
 * @param restricts goods that it restricts
 * @param targets restricted destinations, ISO 3166-1 alpha-3; empty for all
 */
public record DatedMeasure(
        String id,
        Iso3 iso3,
        MeasureType type,
        String instrument,
        @Nullable LocalDate effective,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate ended,
        @Nullable Double quotaTonnes,
        List<Restricted> restricts,
        List<String> targets) {

    /**
     * A good that a measure restricts.
     *
     * @param mineral a mineral or an element
     * @param form restricted form; null for every form
     */
    public record Restricted(MineralId mineral, @Nullable String form) {}

    /** {@return the state at a date} */
    public MeasureState state(LocalDate date) {
        return new MeasureDates(effective, plannedEnd, suspendedFrom, suspendedUntil, ended).state(date);
    }

    /**
     * {@return the restriction on exports of a mineral at a date, as in {@code engine/list-restrictions}} Empty if
     * the measure does not bind the mineral, a part of it, or its group.
     *
     * @param materials all minerals with their parents
     */
    Optional<Restriction> restriction(MineralId mineral, LocalDate date, Materials materials) {
        List<Restricted> meant = restricts.stream()
                .filter(one -> materials.isWhole(mineral, one.mineral()) || materials.isPart(one.mineral(), mineral))
                .toList();
        MeasureState state = state(date);
        if (meant.isEmpty() || !type.restrictsExports() || !state.isOpen()) {
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
                type,
                state,
                Objects.requireNonNull(effective),
                type == MeasureType.QUOTA ? quotaTonnes : null,
                meant.stream().anyMatch(one -> materials.isWhole(mineral, one.mineral())),
                forms,
                targets,
                1));
    }
}
