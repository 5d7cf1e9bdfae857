package org.lodegraph.question.policy;

/** What a measure is at a date; intervals are closed at both ends, and the first that fits holds, in this order (definitions 3.6). */
public enum MeasureState {
    /** No effective date is set. */
    PROPOSED,
    /** It has ended before the date. */
    ENDED,
    /** The date lies in its suspension. A suspension is not an end. */
    SUSPENDED,
    /** Its planned end or the end of its suspension is past, and nothing loaded says what followed. */
    SCHEDULED_END_PASSED,
    /** It takes effect after the date. */
    NOT_YET,
    /** It binds. */
    IN_FORCE
}
