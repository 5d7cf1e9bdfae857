package org.lodegraph.cli;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Output streams of a verb: answers go to standard output, progress and errors to standard error.
 *
 * @param out for answers
 * @param err for progress and errors
 */
public record Console(PrintWriter out, PrintWriter err) {

    /** {@return a console that discards progress} */
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
