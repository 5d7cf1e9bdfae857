package org.lodegraph.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that changes only when it is set. */
public final class MovedClock extends Clock {

    public static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");

    private volatile Instant now = NOON;

    public void move(Duration by) {
        now = now.plus(by);
    }

    public void moveTo(Instant time) {
        now = time;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
