package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.PointId;
import org.lodegraph.network.NetworkAfterRemoval;
import org.lodegraph.network.snapshot.Restriction;

/** Metrics of supply dependence, from the network engine (definitions 3). */
final class SupplyFigures {

    /** Share of its receiver's input up to which a link does not count as a chain. */
    private static final double EPSILON = 0.01;

    private SupplyFigures() {}

    /** Ignores measures: a link that a measure has closed cannot be structural. */
    static Stream<MetricValue> structural(EvaluationContext context, RuleOptions options) {
        return context.traced().flatMap(tracedLosses -> {
            Map<TracedLosses.Supply, Set<Iso3>> structural = tracedLosses.supplies().stream()
                    .collect(Collectors.toMap(
                            supply -> supply, supply -> tracedLosses.network().structural(supply.demand(), EPSILON)));
            return tracedLosses
                    .points()
                    .filter(point ->
                            structural.getOrDefault(point.supply(), Set.of()).contains(point.iso3()))
                    .map(point ->
                            measured(context, tracedLosses, point, point.loss().noRerouting()));
        });
    }

    static Stream<MetricValue> sharedLoss(EvaluationContext context, RuleOptions options) {
        return context.traced()
                .flatMap(tracedLosses -> tracedLosses
                        .points()
                        .map(point -> measured(
                                context, tracedLosses, point, point.loss().shared())));
    }

    private static MetricValue measured(
            EvaluationContext context, TracedLosses tracedLosses, TracedLosses.Point point, double score) {
        Iso3 iso3 = point.iso3();
        return tracedLosses.value(
                context,
                point.supply(),
                new PointId(tracedLosses.network().mineral(), iso3),
                score,
                new TracedLosses.Detail(
                        null,
                        iso3.value(),
                        null,
                        Map.of(),
                        () -> tracedLosses.witness(iso3, point.supply().demand())));
    }

    static Stream<MetricValue> lossInForce(EvaluationContext context, RuleOptions options) {
        return context.traced()
                .filter(tracedLosses -> !tracedLosses.measures().isEmpty())
                .flatMap(tracedLosses -> tracedLosses.supplies().stream()
                        .filter(supply -> supply.inForce().shared() > 0)
                        .map(supply -> inForce(context, tracedLosses, supply)));
    }

    private static MetricValue inForce(
            EvaluationContext context, TracedLosses tracedLosses, TracedLosses.Supply supply) {
        List<String> measures =
                tracedLosses.measures().applied().stream().map(Restriction::id).toList();
        return tracedLosses.value(
                context,
                supply,
                tracedLosses.network().mineral().value(),
                supply.inForce().rounded().shared(),
                new TracedLosses.Detail(
                        null,
                        null,
                        measures.size() == 1 ? measures.get(0) : null,
                        Map.of("measures", String.join(", ", measures)),
                        () -> measures));
    }

    static Stream<MetricValue> outsideBloc(EvaluationContext context, RuleOptions options) {
        return context.traced()
                .flatMap(tracedLosses ->
                        options.blocs().stream().flatMap(bloc -> outsideBloc(context, tracedLosses, bloc)));
    }

    private static Stream<MetricValue> outsideBloc(EvaluationContext context, TracedLosses tracedLosses, BlocId bloc) {
        Set<Iso3> inside = context.policy().members(bloc, context.asOf());
        List<TracedLosses.Supply> members = tracedLosses.supplies().stream()
                .filter(supply -> inside.containsAll(supply.members()))
                .toList();
        if (members.isEmpty()) {
            return Stream.empty();
        }
        NetworkAfterRemoval after = tracedLosses.outside(inside);
        return members.stream()
                .map(supply -> tracedLosses.value(
                        context,
                        supply,
                        MetricValue.subject(tracedLosses.network().mineral(), bloc),
                        tracedLosses.outside(supply, after).bestCase(),
                        new TracedLosses.Detail(
                                null,
                                null,
                                null,
                                Map.of("bloc", bloc.value()),
                                () -> tracedLosses.witnessOutside(inside, supply.demand()))));
    }
}
