package org.lodegraph.watch.scan.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule as its file says it.
 *
 * @param id by which findings name it
 * @param title what it looks for, in a few words
 * @param figure what it measures; null where it has a statement of its own
 * @param statement the rule's own statement; null where it measures a figure
 * @param threshold the score from which on there is a finding
 * @param bands how grave which score is
 * @param options what else it asks of the figure
 * @param finding the sentence of a finding, with words in braces
 * @param file as it stands, by which a rule is told from another of the same id, and read again
 */
public record Rule(
        String id,
        String title,
        @Nullable Metric figure,
        @Nullable Statement statement,
        double threshold,
        SeverityBands bands,
        RuleOptions options,
        FindingSentence finding,
        File file) {

    /**
     * The file of a rule.
     *
     * @param name without its folder
     * @param text as it stands
     * @param statement the text of the statement that it names; null where it names none
     */
    public record File(String name, String text, @Nullable String statement) {}

    /**
     * A statement that a rule asks.
     *
     * @param name of its file
     * @param text as it stands
     * @param unit of the score
     */
    public record Statement(String name, String text, String unit) {}

    /** {@return what the score is measured in} */
    public String unit() {
        return figure != null ? figure.unit() : statement != null ? statement.unit() : "";
    }
}
