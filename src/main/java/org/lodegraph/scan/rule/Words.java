package org.lodegraph.scan.rule;

import java.util.Locale;
import org.lodegraph.model.Wording;

/** Numbers as sentences of findings say them. */
final class Words {

    private static final double LARGE = 100;

    private Words() {}

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= LARGE ? "%,.0f" : "%.2f", value);
    }

    static String percent(double share) {
        return Wording.percent(share);
    }
}
