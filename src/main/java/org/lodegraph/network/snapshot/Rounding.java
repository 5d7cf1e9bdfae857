package org.lodegraph.network.snapshot;

/** Rounds to 12 decimals, as {@code round(x, 12)} does in Cypher, to hide summation noise. */
public final class Rounding {

    private static final double PLACES = 1e12;
    private static final double INDEX_PLACES = 1e6;

    private Rounding() {}

    /** {@return a share rounded to 12 decimals, 0 to 1} */
    public static double share(double share) {
        return Math.max(0, Math.min(1, Math.rint(share * PLACES) / PLACES));
    }

    /** {@return a difference of two shares rounded to 12 decimals, -1 to 1} */
    public static double difference(double difference) {
        return Math.rint(difference * PLACES) / PLACES;
    }

    /** {@return a concentration index rounded to 6 decimals, 0 to 10,000} */
    public static double index(double index) {
        return Math.rint(index * INDEX_PLACES) / INDEX_PLACES;
    }

    /** {@return tonnes rounded to the milligram; above a million tonnes to the gram} */
    public static double tonnes(double tonnes) {
        return Math.abs(tonnes) > 1e6 ? Math.rint(tonnes * 1e6) / 1e6 : Math.rint(tonnes * 1e9) / 1e9;
    }
}
