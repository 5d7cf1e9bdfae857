package org.lodegraph.watch.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt.
 *
 * @param status the HTTP status that was answered; null where none was
 * @param error why it failed; null where it arrived
 * @param retryAfter how long the receiver asked to be left alone; null where it did not
 */
record DeliveryOutcome(
        @Nullable Integer status,
        @Nullable String error,
        @Nullable Duration retryAfter) {

    private static final int GONE = 410;

    static DeliveryOutcome failed(String error) {
        return new DeliveryOutcome(null, error, null);
    }

    /** {@return whether the receiver wants nothing any more} */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
