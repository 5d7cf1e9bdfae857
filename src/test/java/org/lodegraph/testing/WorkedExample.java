package org.lodegraph.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A network small enough to check by hand, as tables of {@code fixture/worked-example}.
 *
 * <p>It has miners A and B, refiners R and S, users T and W, each a country whose code is its letter three times. Next
 * to {@code examplium}, the example itself, {@code twinium} has A and R in one country, {@code gapium} has UNKNOWN at
 * two stages, {@code layerium} has no extraction. S, T and W are the members of {@code eu27}.
 */
public final class WorkedExample {

    /** The date of the example: two months after R's ban was suspended. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    private WorkedExample() {}
}
