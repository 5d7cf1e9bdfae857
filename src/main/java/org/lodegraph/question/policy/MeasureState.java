package org.lodegraph.question.policy;

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
    IN_FORCE
}
