package org.lodegraph.question.price;

/** How a flow stands to the tariff of a bloc. */
public enum Duty {
    /** Made outside, taken by a member. */
    PAYS,
    /** Taken by a member, of unknown origin: it pays if it was made outside. */
    UNKNOWN,
    /** Made by one member, taken by another. */
    AMONG_MEMBERS,
    /** Taken by a country that is no member. */
    OUTSIDE,
    /** Made and taken in one country. */
    DOMESTIC
}
