package org.lodegraph.watch.scan;

/** Cause of a changed finding (definitions 11). */
public enum Cause {
    /** A measure was imposed, lifted or suspended, or an agreement or a bloc changed. */
    MEASURE,
    /** Data of a new year. */
    WORLD,
    /** A newer edition of the same year. */
    REVISION,
    /** The evaluation date moved. */
    EXPIRY,
    /** The definitions or the rules changed. */
    METHOD
}
