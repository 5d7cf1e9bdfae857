package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.FlowVerdict;
import org.lodegraph.watch.scan.rule.MetricValue.About;

/** Metrics of the fitness of flows. */
final class FitnessFigures {

    private FitnessFigures() {}

    static Stream<MetricValue> fall(EvaluationContext context, RuleOptions options) {
        return context.figures().verdicts().stream()
                .filter(now -> context.scope().holds(now.mineral()) && context.isInScope(new Target(now.target())))
                .filter(now -> !context.scope().targets().isEmpty() || !now.small())
                .flatMap(now -> context.before().figures().verdict(now.mineral(), now.target()).stream()
                        .map(before -> measured(context, before, now)));
    }

    private static MetricValue measured(EvaluationContext context, FlowVerdict before, FlowVerdict now) {
        Target target = new Target(now.target());
        return new MetricValue(
                MetricValue.subject(target, now.mineral()),
                unfitness(now) - unfitness(before),
                new About(target, now.mineral(), null, null, null),
                now.year(),
                now.editions(),
                Map.of(
                        "target", context.name(target),
                        "mineral", SentenceText.mineral(now.mineral()),
                        "former", EnumText.of(before.status()),
                        "status", EnumText.of(now.status())),
                List::of);
    }

    /** {@return 0 for fit, 0.5 for partial, 1 for unfit} */
    private static double unfitness(FlowVerdict verdict) {
        return switch (verdict.status()) {
            case FIT -> 0;
            case PARTIAL -> 0.5;
            case UNFIT -> 1;
        };
    }
}
