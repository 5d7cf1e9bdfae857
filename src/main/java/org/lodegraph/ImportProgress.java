package org.lodegraph;

import org.lodegraph.cli.Console;
import org.lodegraph.ingest.Progress;

/** Tells the console of each table once it is in. */
final class ImportProgress implements Progress {

    private final Console console;

    ImportProgress(Console console) {
        this.console = console;
    }

    @Override
    public void report(String step, long done, long total) {
        if (done == total) {
            console.progress("  " + step + (total > 1 ? ": " + total : ""));
        }
    }
}
