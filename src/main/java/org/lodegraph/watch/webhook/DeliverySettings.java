package org.lodegraph.watch.webhook;

import java.time.Duration;

/**
 * How patient a courier is.
 *
 * @param connect how long a connection may take
 * @param whole how long one attempt may take, until the head of the answer is there
 * @param mostFailures failed attempts in a row that pause a subscription
 * @param mostLost deliveries in a row given up that pause it
 */
public record DeliverySettings(Duration connect, Duration whole, int mostFailures, int mostLost) {

    /** The terms of {@code serve}. */
    public static final DeliverySettings USUAL =
            new DeliverySettings(Duration.ofSeconds(15), Duration.ofSeconds(15), 20, 5);

    /** How long a claim lasts, as a multiple of an attempt: looking up the name comes on top, and takes its own time. */
    private static final int MARGIN = 4;

    /** {@return how long nobody else sends what one courier has taken} */
    Duration claim() {
        return whole.multipliedBy(MARGIN);
    }
}
