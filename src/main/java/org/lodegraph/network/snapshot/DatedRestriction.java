package org.lodegraph.network.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureDates;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.MeasureType;
import org.lodegraph.model.MineralId;

/**
 * A measure on the exports of a mineral, with its states over time.
 *
 * @param mineral the restricted mineral, or its parent, or a part of it
 * @param id id of the measure
 * @param iso3 country that imposes it
 * @param type ban, quota or licence
 * @param effective first day of effect; null for a measure that is only proposed
 * @param quotaTonnes export limit of a quota, tonnes a year; null if there is none
 * @param whole true if the whole mineral is restricted, false if only a part of it
 * @param forms restricted forms; empty for all
 * @param targets restricted importers, ISO 3166-1 alpha-3; empty for all
 * @param periods its states over time, without a gap
 */
public record DatedRestriction(
        MineralId mineral,
        String id,
        Iso3 iso3,
        MeasureType type,
        @Nullable LocalDate effective,
        @Nullable Double quotaTonnes,
        boolean whole,
        List<String> forms,
        List<String> targets,
        List<MeasureDates.Period> periods) {

    /** {@return the measure at a date; empty if it has not begun or has ended} */
    public Optional<Restriction> at(LocalDate date) {
        return periods.stream()
                .filter(period -> period.contains(date) && period.state().isOpen())
                .findFirst()
                .flatMap(period -> in(period.state()));
    }

    /** {@return the measure as if in force; empty if it has no date} */
    Optional<Restriction> inForce() {
        return in(MeasureState.IN_FORCE);
    }

    private Optional<Restriction> in(MeasureState state) {
        return Optional.ofNullable(effective)
                .map(first -> new Restriction(id, iso3, type, state, first, quotaTonnes, whole, forms, targets, 1));
    }
}
