package org.lodegraph.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times of repeated runs, after some warm-up runs. */
final class Timings {

    private final int warmUps;
    private final long[] sortedNanos;

    /** Work to measure. */
    interface Work {

        void run() throws Exception;
    }

    /** Takes the time of each run, nanoseconds, in any order. */
    Timings(int warmUps, long[] nanos) {
        this.warmUps = warmUps;
        this.sortedNanos = nanos.clone();
        Arrays.sort(sortedNanos);
    }

    /** Runs the work for warm-up, and then to measure it. */
    static Timings of(int warmUps, int runs, Work work) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        long[] nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            nanos[i] = once(work);
        }
        return new Timings(warmUps, nanos);
    }

    /** {@return the time of one run, nanoseconds} */
    static long once(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    int warmUps() {
        return warmUps;
    }

    int runs() {
        return sortedNanos.length;
    }

    double minMillis() {
        return sortedNanos[0] / 1e6;
    }

    double medianMillis() {
        return quantileMillis(0.5);
    }

    double maxMillis() {
        return sortedNanos[sortedNanos.length - 1] / 1e6;
    }

    /** {@return a quantile of the times, milliseconds} */
    double quantileMillis(double part) {
        int place = (int) Math.ceil(part * sortedNanos.length) - 1;
        return sortedNanos[Math.max(0, Math.min(sortedNanos.length - 1, place))] / 1e6;
    }

    /** {@return a duration as text, in a suitable unit} */
    static String spell(double millis) {
        if (millis >= 1000) {
            return String.format(Locale.ROOT, "%.2f s", millis / 1000);
        }
        return String.format(Locale.ROOT, millis >= 10 ? "%.1f ms" : "%.3f ms", millis);
    }
}
