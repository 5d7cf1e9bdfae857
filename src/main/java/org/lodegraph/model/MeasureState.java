package org.lodegraph.model;

/**
 * The state of a measure at a date (definitions 5). Intervals include both ends; the first state that applies wins,
 * in this order.
 */
public enum MeasureState {
    /** No effective date is set. */
    PROPOSED,
    /** It ended before the date. */
    ENDED,
    /** The date lies in its suspension. A suspension is not an end. */
    SUSPENDED,
    /** Its planned end or the end of its suspension is past, and no loaded source says what followed. */
    SCHEDULED_END_PASSED,
    /** It takes effect after the date. */
    NOT_YET,
    /** It is binding. */
    IN_FORCE;

    /** {@return whether it has taken effect and no end of it is known} */
    public boolean isOpen() {
        return this == SUSPENDED || this == SCHEDULED_END_PASSED || this == IN_FORCE;
    }
}
