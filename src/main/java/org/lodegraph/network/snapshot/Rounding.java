package org.lodegraph.network.snapshot;

/** Figures without the last digits, which only say in which order they were added up; as statements round theirs. */
public final class Rounding {

    private static final double PLACES = 1e12;

    private Rounding() {}

    /** {@return a share to twelve places, 0 to 1} */
    public static double share(double share) {
        return Math.max(0, Math.min(1, Math.rint(share * PLACES) / PLACES));
    }

    /** {@return tonnes to the milligram} */
    public static double tonnes(double tonnes) {
        return Math.abs(tonnes) > 1e6 ? Math.rint(tonnes * 1e6) / 1e6 : Math.rint(tonnes * 1e9) / 1e9;
    }
}
