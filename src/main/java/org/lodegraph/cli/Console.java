package org.lodegraph.cli;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where a verb talks: answers to the standard output, progress and errors to the standard error.
 *
 * @param out for what was asked for
 * @param err for progress and errors
 */
public record Console(PrintWriter out, PrintWriter err) {

    /** {@return the same without progress} */
    Console silent() {
        return new Console(out, new PrintWriter(Writer.nullWriter()));
    }

    /** Prints an answer. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Prints a line of progress. */
    public void progress(String line) {
        err.println(line);
        err.flush();
    }
}
