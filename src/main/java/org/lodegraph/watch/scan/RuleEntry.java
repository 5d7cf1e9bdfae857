package org.lodegraph.watch.scan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;
import org.lodegraph.watch.scan.rule.Rule;

/**
 * A rule as answers tell of it.
 *
 * @param id by which findings name it
 * @param title what it looks for
 * @param figure what it measures; null where it has a statement of its own
 * @param statement the name of its statement; null where it measures a figure
 * @param unit of the scores
 * @param threshold the score from which on there is a finding
 * @param severity the least score of each severity that is used
 * @param finding the sentence of a finding, with words in braces
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
     * The least score of each severity; null where the rule does not use it.
     *
     * @param low from which score on
     * @param medium the same
     * @param high the same
     * @param critical the same
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
                rule.figure() == null ? null : rule.figure().id(),
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
