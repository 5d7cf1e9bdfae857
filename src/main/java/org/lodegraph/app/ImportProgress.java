package org.lodegraph.app;

import java.util.Locale;
import org.lodegraph.cli.Console;
import org.lodegraph.data.load.Progress;

/** Tells the console of each table once it is in, and how long that took. */
final class ImportProgress implements Progress {

    private static final double NANOS_A_SECOND = 1e9;

    private final Console console;
    private long begun = System.nanoTime();

    ImportProgress(Console console) {
        this.console = console;
    }

    @Override
    public void report(String step, long done, long total) {
        if (done == 0) {
            begun = System.nanoTime();
        }
        if (done == total) {
            double seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
            console.progress(
                    String.format(Locale.ROOT, "  %s%s, %.1f s", step, total > 1 ? ": " + total : "", seconds));
        }
    }
}
