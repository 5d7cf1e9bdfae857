package org.lodegraph.app;

import java.util.Locale;
import org.lodegraph.cli.Console;
import org.lodegraph.data.load.Progress;

/** Prints a line for each imported table with its size and duration. */
final class ImportProgress implements Progress {

    private static final double NANOS_A_SECOND = 1e9;

    private final Console console;
    private long started = System.nanoTime();

    ImportProgress(Console console) {
        this.console = console;
    }

    @Override
    public void report(String step, long done, long total) {
        if (done == 0) {
            started = System.nanoTime();
        }
        if (done == total) {
            double seconds = (System.nanoTime() - started) / NANOS_A_SECOND;
            console.progress(
                    String.format(Locale.ROOT, "  %s%s, %.1f s", step, total > 1 ? ": " + total : "", seconds));
        }
    }
}
