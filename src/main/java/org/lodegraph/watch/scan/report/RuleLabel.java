package org.lodegraph.watch.scan.report;

import org.jspecify.annotations.Nullable;
import org.lodegraph.watch.scan.rule.Metric;
import org.lodegraph.watch.scan.rule.Rule;

/**
 * A rule, as a report shows it.
 *
 * @param id id of the rule, as findings name it
 * @param title the risk that it detects, in a few words
 * @param metric metric that it evaluates; null if it has its own statement
 */
record RuleLabel(String id, String title, @Nullable Metric metric) {

    static RuleLabel of(Rule rule) {
        return new RuleLabel(rule.id(), rule.title(), rule.metric());
    }
}
