package org.lodegraph.watch.scan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.Demand;
import org.lodegraph.network.ExposureMatrix;
import org.lodegraph.network.Removal;
import org.lodegraph.network.snapshot.LoadedNetwork;

/**
 * A foreign country's share of a target's traced supply at one stage (definitions 4, the 65% rule). It is the
 * exposure to the country's operation divided by the exposure to all known operations of the stage. Measures are
 * ignored.
 */
final class StageShares {

    private StageShares() {}

    static Stream<MetricValue> of(EvaluationContext context, RuleOptions options) {
        return context.traced().flatMap(tracedLosses -> of(context, tracedLosses, options).stream());
    }

    private static List<MetricValue> of(EvaluationContext context, TracedLosses tracedLosses, RuleOptions options) {
        LoadedNetwork network = tracedLosses.network();
        List<OperationId> keys = network.points(false).stream()
                .flatMap(point -> point.operation().stream())
                .toList();
        List<Demand> demands = tracedLosses.supplies().stream()
                .map(TracedLosses.Supply::demand)
                .toList();
        List<Removal> removals = keys.stream().map(network::removal).toList();
        ExposureMatrix exposures = ExposureMatrix.of(network.network(), removals, demands);
        List<MetricValue> all = new ArrayList<>();
        for (TracedLosses.Supply supply : tracedLosses.supplies()) {
            Map<Stage, Double> totals = new TreeMap<>();
            for (int x = 0; x < keys.size(); x++) {
                totals.merge(keys.get(x).stage(), exposures.exposure(x, supply.place()), Double::sum);
            }
            for (int x = 0; x < keys.size(); x++) {
                double exposure = exposures.exposure(x, supply.place());
                Stage stage = keys.get(x).stage();
                boolean isSelected = options.stage() == null || options.stage() == stage;
                if (exposure > 0
                        && isSelected
                        && !supply.members().contains(keys.get(x).country())) {
                    all.add(measured(
                            context, tracedLosses, supply, keys.get(x), exposure / totals.getOrDefault(stage, 1.0)));
                }
            }
        }
        return all;
    }

    private static MetricValue measured(
            EvaluationContext context,
            TracedLosses tracedLosses,
            TracedLosses.Supply supply,
            OperationId key,
            double share) {
        Stage stage = key.stage();
        return tracedLosses.value(
                context,
                supply,
                key,
                share,
                new TracedLosses.Detail(
                        stage,
                        key.place(),
                        null,
                        Map.of("stage", stage.id()),
                        () -> WitnessChain.of(
                                tracedLosses.network(),
                                supply.demand(),
                                tracedLosses.network().removal(key))));
    }
}
