package org.lodegraph.network.snapshot;

/** Rounds to 12 decimals, as {@code round(x, 12)} does in Cypher, to hide summation noise. */
public final class Rounding {

    private static final double PLACES = 1e12;

    private Rounding() {}

    /** {@return a share rounded to 12 decimals, 0 to 1} */
    public static double share(double share) {
        return Math.max(0, Math.min(1, Math.rint(share * PLACES) / PLACES));
    }

    /** {@return tonnes rounded to the milligram; above a million tonnes to the gram} */
    public static double tonnes(double tonnes) {
        return Math.abs(tonnes) > 1e6 ? Math.rint(tonnes * 1e6) / 1e6 : Math.rint(tonnes * 1e9) / 1e9;
    }
}
