package org.lodegraph.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long the runs of one thing took, after some more to warm up. */
final class Timings {

    private final int warmUps;
    private final long[] sortedNanos;

    /** Something to measure. */
    interface Work {

        void run() throws Exception;
    }

    /** Takes what each run took, nanoseconds, in any order. */
    Timings(int warmUps, long[] nanos) {
        this.warmUps = warmUps;
        this.sortedNanos = nanos.clone();
        Arrays.sort(sortedNanos);
    }

    /** Runs it some times to warm up, and then some times to count. */
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

    /** {@return what one run took, nanoseconds} */
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

    /** {@return the time that a part of the runs did not exceed, milliseconds} */
    double quantileMillis(double part) {
        int place = (int) Math.ceil(part * sortedNanos.length) - 1;
        return sortedNanos[Math.max(0, Math.min(sortedNanos.length - 1, place))] / 1e6;
    }

    /** {@return a duration for people, in the unit that suits it} */
    static String spell(double millis) {
        if (millis >= 1000) {
            return String.format(Locale.ROOT, "%.2f s", millis / 1000);
        }
        return String.format(Locale.ROOT, millis >= 10 ? "%.1f ms" : "%.3f ms", millis);
    }
}
