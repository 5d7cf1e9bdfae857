package org.lodegraph.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Formats figures for sentences, so that rounding shows nothing as none, or as all, that is not. */
public final class FigureText {

    private static final int ALL = 100;
    private static final int DIGITS = 3;

    private FigureText() {}

    /** {@return a share, 0 to 1, as whole percent: {@code 64%}, {@code under 1%}, {@code over 99%}} */
    public static String percent(double share) {
        long whole = Math.round(share * ALL);
        if (whole == 0 && share > 0) {
            return "under 1%";
        }
        return whole == ALL && share < 1 ? "over 99%" : whole + "%";
    }

    /** {@return US dollars, rounded to three significant digits: {@code USD 1,230,000}} */
    public static String dollars(double dollars) {
        return String.format(Locale.ROOT, "USD %,.0f", new BigDecimal(dollars).round(new MathContext(DIGITS)));
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
}
