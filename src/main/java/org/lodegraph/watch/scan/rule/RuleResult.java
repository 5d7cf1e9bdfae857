package org.lodegraph.watch.scan.rule;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;

/**
 * A value that a rule has judged.
 *
 * @param rule the rule
 * @param measured the value
 * @param severity how grave; null where the threshold is not reached
 */
public record RuleResult(
        Rule rule, MetricValue measured, @Nullable Severity severity) {

    /** {@return what it is found by from scan to scan, such as {@code shared-loss/KOR/cobalt/CHN}} */
    public String key() {
        return rule.id() + "/" + measured.subject();
    }

    /** {@return whether it is a finding} */
    public boolean isFinding() {
        return severity != null;
    }
}
