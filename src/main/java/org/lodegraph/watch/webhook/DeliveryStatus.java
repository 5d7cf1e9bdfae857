package org.lodegraph.watch.webhook;

/** How far a delivery has come. */
public enum DeliveryStatus {
    /** It is to be sent, for the first time or again. */
    PENDING,
    /** The receiver answered with a 2xx: it is not sent again under its id. */
    DELIVERED,
    /** It was given up. */
    FAILED
}
