package org.lodegraph.model;

import java.util.Locale;

/** Figures as a sentence says them: rounded so that nothing reads as none or as all that is not. */
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

    /** {@return tonnes to three figures at the least: {@code 2,570 t}, {@code 0.61 t}} */
    public static String tonnes(double tonnes) {
        if (tonnes >= ALL) {
            return String.format(Locale.ROOT, "%,d t", Math.round(tonnes));
        }
        return String.format(Locale.ROOT, tonnes >= 1 ? "%.1f t" : "%.2g t", tonnes);
    }

    /** {@return a mineral as a word in a sentence: {@code natural graphite}} */
    public static String mineral(MineralId mineral) {
        return mineral.value().replace('-', ' ');
    }
}
