package org.lodegraph.watch.scan.rule;

import java.util.Locale;

/** Formats numbers for sentences of findings. */
final class FindingText {

    private static final double LARGE = 100;

    private FindingText() {}

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= LARGE ? "%,.0f" : "%.2f", value);
    }
}
