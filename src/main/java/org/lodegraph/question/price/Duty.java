package org.lodegraph.question.price;

/** The treatment of a flow under a bloc's tariff. */
public enum Duty {
    /** Made outside, received by a member. */
    PAYS,
    /** Received by a member, of unknown origin: pays if it was made outside. */
    UNKNOWN,
    /** Made by one member, received by another. */
    AMONG_MEMBERS,
    /** Received by a country that is not a member. */
    OUTSIDE,
    /** Made and received in one country. */
    DOMESTIC
}
