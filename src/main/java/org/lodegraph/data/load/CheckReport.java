package org.lodegraph.data.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.Fault;

/**
 * The results of the checks of an import on a folder of tables.
 *
 * @param lines one for each check, in the order of the checks
 * @param faults everything that stops an import, by place
 */
public record CheckReport(List<Line> lines, List<Fault> faults) {

    /**
     * The result of one check.
     *
     * @param promise the rule checked
     * @param count the number of items checked
     * @param things the kind of items checked, such as {@code rows}
     * @param worst the case nearest to breaking the rule, with its number; null if there is nothing to measure
     * @param broken the number of violations
     * @param deviations the notable cases that break nothing, each with its numbers
     */
    public record Line(
            String promise,
            long count,
            String things,
            @Nullable String worst,
            int broken,
            List<String> deviations) {

        public Line {
            deviations = List.copyOf(deviations);
        }

        private String text() {
            String verdict = broken > 0 ? "BROKEN" : deviations.isEmpty() ? "ok" : "note";
            String looked = String.format(Locale.ROOT, "%,d %s", count, things);
            List<String> rest = new ArrayList<>();
            if (broken > 0) {
                rest.add(broken + " broken");
            }
            if (!deviations.isEmpty()) {
                rest.add(deviations.size() + " noted");
            }
            if (worst != null) {
                rest.add("worst " + worst);
            }
            return String.format(Locale.ROOT, "%6s  %-52s %-22s %s", verdict, promise, looked, String.join("; ", rest))
                    .stripTrailing();
        }
    }

    public CheckReport {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** {@return whether an import would proceed} */
    public boolean holds() {
        return faults.isEmpty();
    }

    /** {@return the notable cases that break nothing} */
    public List<String> deviations() {
        return lines.stream().flatMap(line -> line.deviations().stream()).toList();
    }

    /** {@return the report for display: one line for each check, then the deviations, then the faults} */
    public List<String> text() {
        List<String> text = new ArrayList<>();
        lines.forEach(line -> text.add(line.text()));
        lines.stream().filter(line -> !line.deviations().isEmpty()).forEach(line -> {
            text.add("");
            text.add("Notes on \"" + line.promise() + "\":");
            line.deviations().forEach(deviation -> text.add("  " + deviation));
        });
        if (!faults.isEmpty()) {
            text.add("");
            text.add("Broken:");
            Fault.lines(faults).forEach(line -> text.add("  " + line));
        }
        return text;
    }
}
