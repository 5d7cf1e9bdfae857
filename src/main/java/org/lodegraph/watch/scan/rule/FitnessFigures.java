package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.SentenceText;
import org.lodegraph.watch.scan.fact.FitnessVerdict;
import org.lodegraph.watch.scan.rule.MetricValue.About;

/** Metrics of the fitness of flows. */
final class FitnessFigures {

    private FitnessFigures() {}

    static Stream<MetricValue> fall(EvaluationContext context, RuleOptions options) {
        return context.figures().verdicts().stream()
                .filter(now -> context.scope().holds(now.mineral()) && context.isInScope(now.target()))
                .filter(now -> !context.scope().targets().isEmpty() || !now.small())
                .flatMap(now -> context.before().figures().verdict(now.mineral(), now.target()).stream()
                        .map(before -> measured(context, before, now)));
    }

    private static MetricValue measured(EvaluationContext context, FitnessVerdict before, FitnessVerdict now) {
        return new MetricValue(
                MetricValue.subject(now.target(), now.mineral()),
                now.unfitness() - before.unfitness(),
                new About(now.target(), now.mineral(), null, null, null),
                now.year(),
                now.editions(),
                Map.of(
                        "target", context.name(now.target()),
                        "mineral", SentenceText.mineral(now.mineral()),
                        "former", EnumText.of(before.status()),
                        "status", EnumText.of(now.status())),
                List::of);
    }
}
