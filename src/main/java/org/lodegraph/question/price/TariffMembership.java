package org.lodegraph.question.price;

/** The states that count as members of a bloc. */
public enum TariffMembership {
    /** States that are members themselves. */
    STATES,
    /** Also the states of member blocs. */
    ALL
}
