package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodegraph.watch.scan.fact.FitnessVerdict;
import org.lodegraph.watch.scan.rule.MetricValue.About;

/** Figures of how well flows answer. */
final class FitnessFigures {

    private FitnessFigures() {}

    static Stream<MetricValue> fall(EvaluationContext outlook, RuleOptions options) {
        return outlook.figures().verdicts().stream()
                .filter(now -> outlook.scope().holds(now.mineral()) && outlook.isAsked(now.target()))
                .filter(now -> !outlook.scope().targets().isEmpty() || !now.small())
                .flatMap(now -> outlook.before().figures().verdict(now.mineral(), now.target()).stream()
                        .map(before -> measured(outlook, before, now)));
    }

    private static MetricValue measured(EvaluationContext outlook, FitnessVerdict before, FitnessVerdict now) {
        return new MetricValue(
                now.target() + "/" + now.mineral(),
                now.unfitness() - before.unfitness(),
                new About(now.target(), now.mineral(), null, null, null),
                now.year(),
                now.editions(),
                Map.of(
                        "target", outlook.name(now.target()),
                        "mineral", outlook.figures().materials().name(now.mineral()),
                        "former", before.status(),
                        "status", now.status()),
                List::of);
    }
}
