package org.lodegraph.watch.scan.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.ChainPoints;
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
        return context.traced().flatMap(tracedLosses -> of(context, tracedLosses, options));
    }

    private static Stream<MetricValue> of(EvaluationContext context, TracedLosses tracedLosses, RuleOptions options) {
        return tracedLosses.supplies().stream().flatMap(supply -> of(context, tracedLosses, supply, options));
    }

    private static Stream<MetricValue> of(
            EvaluationContext context, TracedLosses tracedLosses, TracedLosses.Supply supply, RuleOptions options) {
        LoadedNetwork network = tracedLosses.network();
        ChainPoints chains = ChainPoints.of(network.network(), supply.demand(), Removal.of());
        return chains.operations()
                .filter(operation -> options.stage() == null
                        || options.stage() == network.key(operation).stage())
                .filter(operation -> !supply.members().contains(network.country(operation)))
                .mapToObj(operation -> measured(
                        context, tracedLosses, supply, network.key(operation), chains.shareOfStage(operation)));
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
