package org.lodegraph.data.table;

import org.lodegraph.model.failure.InvalidValueException;

/** Checks coordinates, in degrees of WGS 84. */
final class Position {

    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    private Position() {}

    static void expectLatitude(double degrees) {
        if (Math.abs(degrees) > POLE) {
            throw new InvalidValueException("latitude", degrees, "degrees from -90 to 90");
        }
    }

    static void expectLongitude(double degrees) {
        if (Math.abs(degrees) > DATE_LINE) {
            throw new InvalidValueException("longitude", degrees, "degrees from -180 to 180");
        }
    }
}
