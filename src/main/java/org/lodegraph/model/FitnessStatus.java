package org.lodegraph.model;

/** The verdict whether traced flows can answer for a target (definitions 7), the best first. */
public enum FitnessStatus {
    /** Every figure can be used. */
    FIT,
    /** The figures can be used with the reason in mind. */
    PARTIAL,
    /** No figure is given. */
    UNFIT
}
