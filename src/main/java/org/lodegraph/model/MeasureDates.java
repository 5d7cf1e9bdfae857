package org.lodegraph.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a measure, which decide its state at any date (definitions 5). Intervals include both ends.
 *
 * @param effective first day in force; null if none is set
 * @param plannedEnd last planned day; null if there is none
 * @param suspendedFrom first day of its suspension; null if there is none
 * @param suspendedUntil last day of its suspension; null if no end is set, or there is no suspension
 * @param ended last day in force; null if it has not ended
 */
public record MeasureDates(
        @Nullable LocalDate effective,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate ended) {

    /** The first day of the first period. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The last day of the last period. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /**
     * A time in which a measure keeps its state, both days included.
     *
     * @param from first day; {@link #FIRST} if none precedes
     * @param until last day; {@link #LAST} if none follows
     */
    public record Period(MeasureState state, LocalDate from, LocalDate until) {

        /** {@return whether a date lies in it} */
        public boolean contains(LocalDate date) {
            return !from.isAfter(date) && !until.isBefore(date);
        }
    }

    /** {@return the state at a date: the first one that applies, in the order of {@link MeasureState}} */
    public MeasureState state(LocalDate date) {
        if (effective == null) {
            return MeasureState.PROPOSED;
        }
        if (isPast(ended, date)) {
            return MeasureState.ENDED;
        }
        if (isSuspended(date)) {
            return MeasureState.SUSPENDED;
        }
        if (isPast(plannedEnd, date) || isPast(suspendedUntil, date)) {
            return MeasureState.SCHEDULED_END_PASSED;
        }
        return effective.isAfter(date) ? MeasureState.NOT_YET : MeasureState.IN_FORCE;
    }

    /** {@return the states over time, in order and without a gap} */
    public List<Period> periods() {
        List<LocalDate> starts = List.copyOf(starts());
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate from = starts.get(i);
            LocalDate until = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : LAST;
            MeasureState state = state(from);
            Period last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            if (last != null && last.state() == state) {
                periods.set(periods.size() - 1, new Period(state, last.from(), until));
            } else {
                periods.add(new Period(state, from, until));
            }
        }
        return List.copyOf(periods);
    }

    /** {@return the days on which the state may change, and the first day} */
    private TreeSet<LocalDate> starts() {
        TreeSet<LocalDate> starts = new TreeSet<>(List.of(FIRST));
        Stream.of(effective, suspendedFrom).filter(Objects::nonNull).forEach(starts::add);
        Stream.of(plannedEnd, suspendedUntil, ended)
                .filter(Objects::nonNull)
                .map(day -> day.plusDays(1))
                .forEach(starts::add);
        return starts;
    }

    private boolean isSuspended(LocalDate date) {
        return suspendedFrom != null && !suspendedFrom.isAfter(date) && !isPast(suspendedUntil, date);
    }

    private static boolean isPast(@Nullable LocalDate day, LocalDate date) {
        return day != null && day.isBefore(date);
    }
}
