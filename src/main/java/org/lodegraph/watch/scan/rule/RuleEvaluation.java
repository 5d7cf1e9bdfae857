package org.lodegraph.watch.scan.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.SentenceText;

/** Evaluates rules on facts: computes all values and their severities. */
public final class RuleEvaluation {

    /** Tolerance below a threshold, for rounding errors. */
    static final double TOLERANCE = 1e-9;

    private RuleEvaluation() {}

    /** {@return all values of a rule on a metric, by key, including those below the threshold} */
    public static SortedMap<String, RuleResult> of(Rule rule, EvaluationContext context) {
        Metric metric = rule.metric();
        Stream<MetricValue> values = metric == null ? Stream.empty() : metric.measure(context, rule.options());
        SortedMap<String, RuleResult> results = results(rule, values);
        if (metric != null && rule.options().newly()) {
            Map<String, RuleResult> before = results(rule, metric.measure(context.before(), rule.options()));
            results.replaceAll((key, one) -> isNew(one, before) ? one : new RuleResult(rule, one.measured(), null));
        }
        return results;
    }

    /** {@return the rows of a rule's own statement with their severities, by key} */
    public static SortedMap<String, RuleResult> of(Rule rule, List<Map<String, Object>> rows) {
        return results(rule, rows.stream().map(row -> RuleStatementRow.measured(rule, row)));
    }

    private static SortedMap<String, RuleResult> results(Rule rule, Stream<MetricValue> values) {
        SortedMap<String, RuleResult> results = new TreeMap<>();
        values.forEach(value -> {
            boolean isReached = value.score() >= rule.threshold() - TOLERANCE;
            RuleResult one =
                    new RuleResult(rule, value, isReached ? rule.bands().of(value.score()) : null);
            results.put(one.key(), one);
        });
        return results;
    }

    /**
     * {@return true if the value of the year before was below the threshold} Without such a value it cannot be
     * called new.
     */
    private static boolean isNew(RuleResult now, Map<String, RuleResult> before) {
        RuleResult then = before.get(now.key());
        return then != null && !then.isFinding();
    }

    /** {@return the sentence of a finding} */
    public static String sentence(RuleResult result) {
        MetricValue metricValue = result.measured();
        Map<String, String> words = new HashMap<>(metricValue.words());
        words.put("score", FindingText.number(metricValue.score()));
        words.put("percent", FigureText.percent(metricValue.score()));
        words.put("threshold", FindingText.number(result.rule().threshold()));
        words.put("year", metricValue.year() == null ? "?" : String.valueOf(metricValue.year()));
        return SentenceText.capitalized(result.rule().finding().with(words));
    }
}
