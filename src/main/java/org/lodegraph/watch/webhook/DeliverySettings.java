package org.lodegraph.watch.webhook;

import java.time.Duration;

/**
 * Timeouts of the dispatcher, and its limits for pausing a subscription.
 *
 * @param connect timeout of the connection
 * @param whole timeout of one attempt, until the headers of the answer have arrived
 * @param mostFailures consecutive failed attempts that pause a subscription
 * @param mostLost consecutive failed deliveries that pause a subscription
 */
public record DeliverySettings(Duration connect, Duration whole, int mostFailures, int mostLost) {

    /** The settings of {@code serve}. */
    public static final DeliverySettings USUAL =
            new DeliverySettings(Duration.ofSeconds(15), Duration.ofSeconds(15), 20, 5);

    /** Lease of a claim as a multiple of the attempt timeout, which does not cover the DNS lookup. */
    private static final int MARGIN = 4;

    /** {@return time during which no other dispatcher sends a claimed delivery} */
    Duration claim() {
        return whole.multipliedBy(MARGIN);
    }
}
