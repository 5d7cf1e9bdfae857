package org.lodegraph.model;

/**
 * A sentence that qualifies an answer.
 *
 * @param text the sentence
 * @param bias the direction in which it biases the figures
 */
public record Caveat(String text, Bias bias) {

    /** The caveat on answers to requests with a form. */
    public static final Caveat FORM = new Caveat(
            "form only selects the meaning of an ambiguous name; the figures include all forms", Bias.UNCLEAR);

    /** The direction in which a weakness of the data biases the figures. */
    public enum Bias {
        OVERSTATES,
        UNDERSTATES,
        UNCLEAR
    }
}
