package org.lodegraph.question.policy;

/** The states that count as members of a bloc. */
public enum CountedMembers {
    /** States that are members themselves. */
    STATES,
    /** Also the states of member blocs. */
    ALL
}
