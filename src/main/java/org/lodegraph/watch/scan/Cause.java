package org.lodegraph.watch.scan;

/** Why a finding changed (definitions 9). */
public enum Cause {
    /** A measure was imposed, lifted or suspended, or an agreement or a bloc changed. */
    MEASURE,
    /** The data of a new year. */
    WORLD,
    /** The same year in a newer edition. */
    REVISION,
    /** Only the date moved. */
    EXPIRY,
    /** The definitions or the rules changed. */
    METHOD
}
