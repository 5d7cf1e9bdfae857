package org.lodegraph.watch.scan.rule;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;

/**
 * The result of a rule for one subject.
 *
 * @param rule the rule
 * @param measured value of the metric
 * @param severity severity of the score; null if it is below the threshold
 */
public record RuleResult(
        Rule rule, MetricValue measured, @Nullable Severity severity) {

    /** {@return the key, the same from scan to scan, such as {@code shared-loss/KOR/cobalt/CHN}} */
    public String key() {
        return MetricValue.subject(rule.id(), measured.subject());
    }

    /** {@return true if it is a finding} */
    public boolean isFinding() {
        return severity != null;
    }
}
