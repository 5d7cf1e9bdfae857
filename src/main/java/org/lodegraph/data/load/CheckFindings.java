package org.lodegraph.data.load;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.Fault;

/** What one check has found so far: how much it looked at, the worst that it saw, what breaks the rule and what only strains it. */
final class CheckFindings {

    private static final double PLAIN = 1e15;

    private final List<Fault> faults = new ArrayList<>();
    private final List<String> deviations = new ArrayList<>();
    private String things = "";
    private long count;
    private double size = Double.NEGATIVE_INFINITY;
    private @Nullable String worst;

    /** Counts what was looked at. */
    void covers(long more, String what) {
        count += more;
        things = what;
    }

    /** Keeps the largest case seen. */
    void worst(double caseSize, String text) {
        if (caseSize > size) {
            size = caseSize;
            worst = text;
        }
    }

    /** Something breaks the rule: nothing is written. */
    void fault(Fault fault) {
        faults.add(fault);
    }

    void faults(List<Fault> some) {
        faults.addAll(some);
    }

    /** Something is to be known, and breaks nothing. */
    void deviation(String text) {
        deviations.add(text);
    }

    /** {@return a number as people read it, to six decimals at the most; from {@value #PLAIN} on with an exponent} */
    static String number(double value) {
        String pattern = Math.abs(value) < PLAIN ? "#,##0.######" : "0.######E0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    List<Fault> faults() {
        return faults;
    }

    /** {@return the outcome of a check of this promise} */
    CheckReport.Line line(String promise) {
        return new CheckReport.Line(promise, count, things, worst, faults.size(), deviations);
    }
}
