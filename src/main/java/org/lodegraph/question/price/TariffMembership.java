package org.lodegraph.question.price;

/** Which states count as a bloc's. */
public enum TariffMembership {
    /** Those that are members themselves. */
    STATES,
    /** Also those of a member bloc. */
    ALL
}
