package org.lodegraph.watch.scan.report;

import org.jspecify.annotations.Nullable;
import org.lodegraph.watch.scan.rule.Metric;
import org.lodegraph.watch.scan.rule.Rule;

/**
 * A rule as a report needs it.
 *
 * @param id by which findings name it
 * @param title what it looks for, in a few words
 * @param figure what it measures; null where it has a statement of its own
 */
record RuleLabel(String id, String title, @Nullable Metric figure) {

    static RuleLabel of(Rule rule) {
        return new RuleLabel(rule.id(), rule.title(), rule.figure());
    }
}
