package org.lodegraph.watch.scan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;
import org.lodegraph.watch.scan.rule.Rule;

/**
 * A rule, as the API lists it.
 *
 * @param id id of the rule, as findings name it
 * @param title the risk that it detects, as a short title
 * @param figure id of the metric that it evaluates; null if it has its own statement
 * @param statement name of its Cypher statement; null if it evaluates a metric
 * @param unit unit of the scores
 * @param threshold lowest score that makes a finding, in {@code unit}
 * @param severity lowest score of each severity
 * @param finding template of the sentence of a finding, with placeholders in braces
 */
public record RuleEntry(
        String id,
        String title,
        @Nullable String figure,
        @Nullable String statement,
        String unit,
        double threshold,
        Bands severity,
        String finding) {

    /**
     * The lowest score of each severity, in the unit of the rule.
     *
     * @param low lowest score of severity low; null if the rule does not use it
     * @param medium lowest score of severity medium; null if the rule does not use it
     * @param high lowest score of severity high; null if the rule does not use it
     * @param critical lowest score of severity critical; null if the rule does not use it
     */
    public record Bands(
            @Nullable Double low,
            @Nullable Double medium,
            @Nullable Double high,
            @Nullable Double critical) {}

    static RuleEntry of(Rule rule) {
        Map<Severity, Double> from = rule.bands().from();
        return new RuleEntry(
                rule.id(),
                rule.title(),
                rule.metric() == null ? null : rule.metric().id(),
                rule.statement() == null ? null : rule.statement().name(),
                rule.unit(),
                rule.threshold(),
                new Bands(
                        from.get(Severity.LOW),
                        from.get(Severity.MEDIUM),
                        from.get(Severity.HIGH),
                        from.get(Severity.CRITICAL)),
                rule.finding().template());
    }
}
