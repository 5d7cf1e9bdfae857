package org.lodegraph.data.load;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.Fault;

/** Collects the findings of one check: the number of items checked, the worst case, faults and deviations. */
final class CheckFindings {

    private static final double PLAIN = 1e15;

    private final List<Fault> faults = new ArrayList<>();
    private final List<String> deviations = new ArrayList<>();
    private String things = "";
    private long count;
    private double size = Double.NEGATIVE_INFINITY;
    private @Nullable String worst;

    /** Counts checked items. */
    void covers(long more, String what) {
        count += more;
        things = what;
    }

    /** Keeps the text of the largest case. */
    void worst(double caseSize, String text) {
        if (caseSize > size) {
            size = caseSize;
            worst = text;
        }
    }

    /** Adds a fault; it stops the import. */
    void fault(Fault fault) {
        faults.add(fault);
    }

    void faults(List<Fault> some) {
        faults.addAll(some);
    }

    /** Adds a deviation; it does not stop the import. */
    void deviation(String text) {
        deviations.add(text);
    }

    /** {@return the number for display, with at most six decimals; from {@value #PLAIN} on with an exponent} */
    static String number(double value) {
        String pattern = Math.abs(value) < PLAIN ? "#,##0.######" : "0.######E0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    List<Fault> faults() {
        return faults;
    }

    /** {@return the result of the check of this rule} */
    CheckReport.Line line(String promise) {
        return new CheckReport.Line(promise, count, things, worst, faults.size(), deviations);
    }
}
