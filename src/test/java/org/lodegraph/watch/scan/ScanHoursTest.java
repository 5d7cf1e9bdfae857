package org.lodegraph.watch.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodegraph.model.failure.InvalidValueException;

/** Cron lines, in UTC. */
class ScanHoursTest {

    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z"); // a Thursday

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 6 * * *     | 2026-01-15T12:00:00Z | 2026-01-16T06:00:00Z",
                "0 6 * * *     | 2026-01-15T05:59:59.999Z | 2026-01-15T06:00:00Z",
                "0 6 * * *     | 2026-01-15T06:00:00Z | 2026-01-16T06:00:00Z",
                "*/15 * * * *  | 2026-01-15T12:00:01Z | 2026-01-15T12:15:00Z",
                "*/15 * * * *  | 2026-01-15T23:50:00Z | 2026-01-16T00:00:00Z",
                "0 6 * * 1     | 2026-01-15T12:00:00Z | 2026-01-19T06:00:00Z",
                "0 6 * * 0     | 2026-01-15T12:00:00Z | 2026-01-18T06:00:00Z",
                "0 6 * * 1-5   | 2026-01-16T06:00:00Z | 2026-01-19T06:00:00Z",
                "30 5 1 * *    | 2026-01-15T12:00:00Z | 2026-02-01T05:30:00Z",
                "0 0 31 * *    | 2026-01-31T00:00:00Z | 2026-03-31T00:00:00Z",
                "0 6 29 2 *    | 2026-01-15T12:00:00Z | 2028-02-29T06:00:00Z",
                "0 2 29 3 *    | 2026-01-15T12:00:00Z | 2026-03-29T02:00:00Z", // this hour does not exist in European
                // time zones, but does in UTC
            })
    void matchesInUtc(String line, Instant after, Instant next) {
        assertThat(ScanHours.parse(line, NOON).next(after)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 6 30 2 *",
                "0 6 31 4 *",
                "0 0 6 * * *",
                "0 6 * *",
                "60 6 * * *",
                "0 24 * * *",
                "0 6 * * 8",
                "every morning",
                "@daily-ish",
                "* * * * * ; rm",
                "",
                "   "
            })
    void refusesALineThatNeverMatches(String line) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ScanHours.parse(line, NOON))
                .satisfies(fault -> {
                    assertThat(fault.parameter()).isEqualTo("scan-cron");
                    assertThat(fault.value()).isEqualTo(line);
                    assertThat(fault.accepted())
                            .containsExactly(
                                    "a cron expression in UTC that matches at least once (minute, hour, day, month, weekday),"
                                            + " such as 0 6 * * *");
                });
    }

    @Test
    void oneHourFollowsTheOther() {
        ScanHours hours = ScanHours.parse("0 6,18 * * *", NOON);
        Instant first = hours.next(NOON);
        assertThat(first).isEqualTo(Instant.parse("2026-01-15T18:00:00Z"));
        assertThat(hours.next(first)).isEqualTo(Instant.parse("2026-01-16T06:00:00Z"));
    }
}
