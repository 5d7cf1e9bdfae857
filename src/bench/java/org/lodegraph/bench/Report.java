package org.lodegraph.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Output of a benchmark: rows of the common table of all benchmarks, and notes below it. */
final class Report {

    static final String HEAD = """
            | benchmark | what | warm-up | runs | min | median | max | ratio to the peer | target | met |
            |---|---|---|---|---|---|---|---|---|---|""";

    private final String benchmark;

    Report(String benchmark) {
        this.benchmark = benchmark;
    }

    /**
     * The goal of a figure.
     *
     * @param text the goal as text
     * @param isMet true if it was met
     */
    record Goal(String text, boolean isMet) {

        /** A maximum median, milliseconds. */
        static Goal under(double millis, Timings timings) {
            return new Goal("under " + Timings.spell(millis), timings.medianMillis() < millis);
        }

        /** A minimum ratio to the peer. */
        static Goal times(double least, double ratio) {
            return new Goal(String.format(Locale.ROOT, least < 1 ? "%.1f times" : "%.0f times", least), ratio >= least);
        }

        Goal and(Goal other) {
            return new Goal(text + ", " + other.text, isMet && other.isMet);
        }
    }

    void row(String what, Timings timings) {
        row(what, timings, "", null);
    }

    void row(String what, Timings timings, Goal goal) {
        row(what, timings, "", goal);
    }

    void row(String what, Timings timings, String ratio, @Nullable Goal goal) {
        row(
                what,
                timings.warmUps() + " | " + timings.runs() + " | " + Timings.spell(timings.minMillis()) + " | "
                        + Timings.spell(timings.medianMillis()) + " | " + Timings.spell(timings.maxMillis()),
                ratio,
                goal);
    }

    /** Prints a row whose five figures, from warm-up to max, are not all times. */
    void row(String what, String figures, String ratio, @Nullable Goal goal) {
        System.out.println("| " + benchmark + " | " + what + " | " + figures + " | " + ratio + " | "
                + (goal == null ? " | |" : goal.text() + " | " + (goal.isMet() ? "yes" : "**no**") + " |"));
    }

    void note(String format, Object... figures) {
        System.out.println("- `" + benchmark + "`: " + String.format(Locale.ROOT, format, figures));
    }
}
