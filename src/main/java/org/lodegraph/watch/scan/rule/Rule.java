package org.lodegraph.watch.scan.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule, as read from its file.
 *
 * @param id id of the rule, as findings name it
 * @param title the risk that it detects, in a few words
 * @param metric metric that it evaluates; null if it has its own statement
 * @param statement the rule's own statement; null if it evaluates a metric
 * @param threshold lowest score that makes a finding
 * @param bands severities by score
 * @param options further options of the metric
 * @param finding sentence of a finding, with placeholders in braces
 * @param file source of the rule, for comparison and storage
 */
public record Rule(
        String id,
        String title,
        @Nullable Metric metric,
        @Nullable Statement statement,
        double threshold,
        SeverityBands bands,
        RuleOptions options,
        FindingSentence finding,
        File file) {

    /**
     * The source of a rule.
     *
     * @param name file name without its folder
     * @param text text of the file
     * @param statement text of the statement that it names; null if it names none
     */
    public record File(String name, String text, @Nullable String statement) {}

    /**
     * A rule's own statement.
     *
     * @param name name of its file
     * @param text text of the statement
     * @param unit unit of the score
     */
    public record Statement(String name, String text, String unit) {}

    /** {@return the unit of the score} */
    public String unit() {
        return metric != null ? metric.unit() : statement != null ? statement.unit() : "";
    }
}
