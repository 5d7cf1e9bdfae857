package org.lodegraph.model;

import java.util.Locale;

/** Formats figures for sentences, so that rounding shows nothing as none, or as all, that is not. */
public final class FigureText {

    private static final int ALL = 100;

    private FigureText() {}

    /** {@return a share, 0 to 1, as whole percent: {@code 64%}, {@code under 1%}, {@code over 99%}} */
    public static String percent(double share) {
        long whole = Math.round(share * ALL);
        if (whole == 0 && share > 0) {
            return "under 1%";
        }
        return whole == ALL && share < 1 ? "over 99%" : whole + "%";
    }

    /**
     * {@return tonnes: whole from 100, one decimal from 1, else two significant digits: {@code 2,570 t},
     * {@code 0.61 t}}
     */
    public static String tonnes(double tonnes) {
        if (tonnes >= ALL) {
            return String.format(Locale.ROOT, "%,d t", Math.round(tonnes));
        }
        return String.format(Locale.ROOT, tonnes >= 1 ? "%.1f t" : "%.2g t", tonnes);
    }

    /** {@return the name of a mineral for a sentence: {@code natural graphite}} */
    public static String mineral(MineralId mineral) {
        return mineral.value().replace('-', ' ');
    }
}
