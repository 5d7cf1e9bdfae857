package org.lodegraph.watch.webhook;

/** The state of a delivery. */
public enum DeliveryStatus {
    /** Waits for its first or its next attempt. */
    PENDING,
    /** The receiver answered with a 2xx; it is not sent again under this id. */
    DELIVERED,
    /** No further attempt is made. */
    FAILED
}
