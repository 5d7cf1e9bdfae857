package org.lodegraph.watch.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The result of one attempt.
 *
 * @param status HTTP status code of the answer; null if there was none
 * @param error reason of the failure; null if the delivery arrived
 * @param retryAfter wait requested by the receiver; null if it requested none
 */
record DeliveryOutcome(
        @Nullable Integer status,
        @Nullable String error,
        @Nullable Duration retryAfter) {

    private static final int GONE = 410;

    static DeliveryOutcome failed(String error) {
        return new DeliveryOutcome(null, error, null);
    }

    /** {@return true if the receiver answered 410 and wants no more deliveries} */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
