package org.lodegraph.watch.scan.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MeasureDates;
import org.lodegraph.model.MeasureState;
import org.lodegraph.model.MineralId;

/**
 * A policy measure with its states over time.
 *
 * @param id id of the measure
 * @param iso3 country that imposes it
 * @param instrument name of the act
 * @param minerals restricted minerals and elements
 * @param periods its states over time, without a gap
 */
public record DatedMeasure(
        String id, Iso3 iso3, String instrument, List<MineralId> minerals, List<MeasureDates.Period> periods) {

    /** {@return the time at a date in which it keeps a state; empty if it is in another state} */
    public Optional<MeasureDates.Period> in(MeasureState state, LocalDate date) {
        return periods.stream()
                .filter(period -> period.state() == state && period.contains(date))
                .findFirst();
    }
}
