package org.lodegraph.watch.scan.rule;

import java.util.Locale;

/** Numbers as sentences of findings say them. */
final class FindingText {

    private static final double LARGE = 100;

    private FindingText() {}

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= LARGE ? "%,.0f" : "%.2f", value);
    }
}
