package org.lodegraph.watch.scan.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.snapshot.DemandPoints;

/**
 * A foreign country's share of a target's traced supply at one stage (definitions 4, the 65% rule). It is the
 * exposure to the country's operation divided by the exposure to all known operations of the stage. Measures are
 * ignored.
 */
final class StageShares {

    private StageShares() {}

    static Stream<MetricValue> of(EvaluationContext context, RuleOptions options) {
        return context.traced().flatMap(tracedLosses -> of(context, tracedLosses, options));
    }

    private static Stream<MetricValue> of(EvaluationContext context, TracedLosses tracedLosses, RuleOptions options) {
        return tracedLosses.supplies().stream().flatMap(supply -> of(context, tracedLosses, supply, options));
    }

    private static Stream<MetricValue> of(
            EvaluationContext context, TracedLosses tracedLosses, TracedLosses.Supply supply, RuleOptions options) {
        DemandPoints points = supply.operations();
        return points.all().stream()
                .filter(point -> !supply.flows().members().contains(point.country()))
                .map(point -> point.operation().orElseThrow())
                .filter(key -> options.stage() == null || options.stage() == key.stage())
                .map(key -> measured(context, tracedLosses, supply, key));
    }

    private static MetricValue measured(
            EvaluationContext context, TracedLosses tracedLosses, TracedLosses.Supply supply, OperationId key) {
        Stage stage = key.stage();
        return tracedLosses.value(
                context,
                supply,
                key,
                supply.operations().shareOfStage(new PointId(key)),
                new TracedLosses.Detail(
                        stage,
                        key.place(),
                        null,
                        Map.of("stage", stage.id()),
                        () -> supply.operations()
                                .evidence(tracedLosses.network().removal(key))));
    }
}
