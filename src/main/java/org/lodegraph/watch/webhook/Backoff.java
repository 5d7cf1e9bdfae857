package org.lodegraph.watch.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Schedule of retries with growing waits, until the delivery expires. The waits are 5 s, 30 s, 2 min, 10 min, 30
 * min, 1 h, 2 h, then 4 h each, all with ±10% jitter.
 *
 * @param spread random number from 0 to 1, for the jitter
 */
record Backoff(DoubleSupplier spread) {

    /** Time after which a delivery expires. */
    static final Duration LIFETIME = Duration.ofHours(24);

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4));

    private static final double MIN_FACTOR = 0.9;
    private static final double FACTOR_RANGE = 0.2;

    /**
     * {@return the time of the next attempt; empty if the delivery expires before it}
     *
     * @param attempt number of attempts made
     * @param now time of the last failure
     * @param expiresAt time at which the delivery expires
     * @param retryAfter wait requested by the receiver; if it goes beyond expiry, the last attempt is made at expiry
     */
    Optional<Instant> next(int attempt, Instant now, Instant expiresAt, @Nullable Duration retryAfter) {
        Instant next = now.plus(wait(attempt));
        if (retryAfter != null && now.plus(retryAfter).isAfter(next)) {
            Instant requested = now.plus(retryAfter);
            return Optional.of(requested.isAfter(expiresAt) ? expiresAt : requested)
                    .filter(now::isBefore);
        }
        return Optional.of(next).filter(time -> !time.isAfter(expiresAt));
    }

    private Duration wait(int attempt) {
        Duration base = WAITS.get(Math.min(Math.max(attempt, 1), WAITS.size()) - 1);
        return Duration.ofMillis(Math.round(base.toMillis() * (MIN_FACTOR + FACTOR_RANGE * spread.getAsDouble())));
    }
}
