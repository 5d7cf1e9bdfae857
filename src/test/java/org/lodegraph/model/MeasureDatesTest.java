package org.lodegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The periods of a measure, compared with its state on each single day. */
class MeasureDatesTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @Test
    void aSuspensionThatNothingFollowsLeavesAPassedEnd() {
        MeasureDates dates = new MeasureDates(
                day("2025-10-16"), day("2027-12-31"), day("2026-03-01"), day("2026-04-01"), day("2028-01-01"));

        assertThat(dates.periods())
                .containsExactly(
                        new MeasureDates.Period(MeasureState.NOT_YET, MeasureDates.FIRST, day("2025-10-15")),
                        new MeasureDates.Period(MeasureState.IN_FORCE, day("2025-10-16"), day("2026-02-28")),
                        new MeasureDates.Period(MeasureState.SUSPENDED, day("2026-03-01"), day("2026-04-01")),
                        new MeasureDates.Period(
                                MeasureState.SCHEDULED_END_PASSED, day("2026-04-02"), day("2028-01-01")),
                        new MeasureDates.Period(MeasureState.ENDED, day("2028-01-02"), MeasureDates.LAST));
    }

    @Test
    void aMeasureWithoutAFirstDayIsAlwaysProposed() {
        assertThat(new MeasureDates(null, null, null, null, null).periods())
                .containsExactly(new MeasureDates.Period(MeasureState.PROPOSED, MeasureDates.FIRST, MeasureDates.LAST));
    }

    @Property
    void exactlyOnePeriodHasEachDayAndItsState(@ForAll("dates") MeasureDates dates) {
        for (LocalDate date = START.minusDays(3); date.isBefore(START.plusDays(33)); date = date.plusDays(1)) {
            LocalDate one = date;
            List<MeasureState> states = dates.periods().stream()
                    .filter(period ->
                            !period.from().isAfter(one) && !period.until().isBefore(one))
                    .map(MeasureDates.Period::state)
                    .toList();
            assertThat(states).as(dates + " on " + one).containsExactly(dates.state(one));
        }
    }

    @Property
    void periodsFollowEachOtherWithAnotherState(@ForAll("dates") MeasureDates dates) {
        List<MeasureDates.Period> periods = dates.periods();
        assertThat(periods.get(0).from()).isEqualTo(MeasureDates.FIRST);
        assertThat(periods.get(periods.size() - 1).until()).isEqualTo(MeasureDates.LAST);
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).from())
                    .isEqualTo(periods.get(i - 1).until().plusDays(1));
            assertThat(periods.get(i).state()).isNotEqualTo(periods.get(i - 1).state());
        }
    }

    @Provide
    static Arbitrary<MeasureDates> dates() {
        Arbitrary<LocalDate> day =
                Arbitraries.integers().between(0, 30).map(START::plusDays).injectNull(0.3);
        return Combinators.combine(day, day, day, day, day).as(MeasureDates::new);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
