package org.lodegraph.watch.scan.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodegraph.model.FigureText;

/** Evaluates rules on facts: computes all values and their severities. */
public final class RuleEvaluation {

    /** Tolerance below a threshold, for rounding errors. */
    static final double NEAR = 1e-9;

    private RuleEvaluation() {}

    /** {@return all values of a rule on a metric, by key, including those below the threshold} */
    public static SortedMap<String, RuleResult> of(Rule rule, EvaluationContext context) {
        Metric metric = rule.figure();
        Stream<MetricValue> values = metric == null ? Stream.empty() : metric.measure(context, rule.options());
        SortedMap<String, RuleResult> judged = judged(rule, values);
        if (metric != null && rule.options().newly()) {
            Map<String, RuleResult> before = judged(rule, metric.measure(context.before(), rule.options()));
            judged.replaceAll((key, one) -> isNew(one, before) ? one : new RuleResult(rule, one.measured(), null));
        }
        return judged;
    }

    /** {@return the rows of a rule's own statement with their severities, by key} */
    public static SortedMap<String, RuleResult> of(Rule rule, List<Map<String, Object>> rows) {
        return judged(rule, rows.stream().map(row -> RuleStatementRow.measured(rule, row)));
    }

    private static SortedMap<String, RuleResult> judged(Rule rule, Stream<MetricValue> values) {
        SortedMap<String, RuleResult> judged = new TreeMap<>();
        values.forEach(value -> {
            boolean reached = value.score() >= rule.threshold() - NEAR;
            RuleResult one = new RuleResult(rule, value, reached ? rule.bands().of(value.score()) : null);
            judged.put(one.key(), one);
        });
        return judged;
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
    public static String sentence(RuleResult judged) {
        MetricValue metricValue = judged.measured();
        Map<String, String> words = new HashMap<>(metricValue.words());
        words.put("score", FindingText.number(metricValue.score()));
        words.put("percent", FigureText.percent(metricValue.score()));
        words.put("threshold", FindingText.number(judged.rule().threshold()));
        words.put("year", metricValue.year() == null ? "?" : String.valueOf(metricValue.year()));
        return judged.rule().finding().with(words);
    }
}
