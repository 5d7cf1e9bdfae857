package org.lodegraph.model;

/**
 * A sentence that qualifies an answer.
 *
 * @param text what to know
 * @param bias which way it moves the figures
 */
public record Caveat(String text, Bias bias) {

    /** Which way a weakness of the data moves the figures given. */
    public enum Bias {
        OVERSTATES,
        UNDERSTATES,
        UNCLEAR
    }
}
