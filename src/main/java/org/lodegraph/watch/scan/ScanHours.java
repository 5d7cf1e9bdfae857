package org.lodegraph.watch.scan;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.lodegraph.model.failure.InvalidValueException;

/** The schedule of scans: a cron line with five fields (minute, hour, day, month, weekday), in UTC. */
public final class ScanHours {

    private static final String EXPECTED =
            "a cron expression in UTC that matches at least once (minute, hour, day, month, weekday), such as 0 6 * * *";

    private final ExecutionTime times;

    private ScanHours(ExecutionTime times) {
        this.times = times;
    }

    /**
     * Parses a cron line.
     *
     * @param now time after which it must match at least once
     * @throws InvalidValueException if it is not valid, or never matches, such as on 30 February
     */
    public static ScanHours parse(String line, Instant now) {
        try {
            CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
            ScanHours hours =
                    new ScanHours(ExecutionTime.forCron(parser.parse(line).validate()));
            hours.next(now);
            return hours;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new InvalidValueException("scan-cron", line, EXPECTED);
        }
    }

    /** {@return the first scheduled time after a time} */
    public Instant next(Instant after) {
        Optional<ZonedDateTime> next = times.nextExecution(after.atZone(ZoneOffset.UTC));
        return next.orElseThrow(() -> new IllegalStateException("the schedule never matches"))
                .toInstant();
    }
}
