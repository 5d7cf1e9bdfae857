package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.network.NetworkAfterRemoval;

/** Figures of what targets depend on, from the network engine (definitions 3). */
final class SupplyFigures {

    /** Share of its receiver's input up to which a link does not count as a chain. */
    private static final double EPSILON = 0.01;

    private SupplyFigures() {}

    /** Of the flows as they were: what measures have closed is no chain to be structural on. */
    static Stream<MetricValue> structural(EvaluationContext outlook, RuleOptions options) {
        return outlook.traced().flatMap(traced -> {
            Map<TracedLosses.Supply, Set<Iso3>> structural = traced.supplies().stream()
                    .collect(Collectors.toMap(
                            supply -> supply, supply -> traced.network().structural(supply.demand(), EPSILON)));
            return traced.points()
                    .filter(point ->
                            structural.getOrDefault(point.supply(), Set.of()).contains(point.iso3()))
                    .map(point -> measured(outlook, traced, point, point.loss().noRerouting()));
        });
    }

    static Stream<MetricValue> sharedLoss(EvaluationContext outlook, RuleOptions options) {
        return outlook.traced()
                .flatMap(traced -> traced.points()
                        .map(point ->
                                measured(outlook, traced, point, point.loss().shared())));
    }

    private static MetricValue measured(EvaluationContext outlook, TracedLosses traced, TracedLosses.Point point, double score) {
        Iso3 iso3 = point.iso3();
        return traced.value(
                outlook,
                point.supply(),
                traced.network().mineral() + "/" + iso3,
                score,
                new TracedLosses.Detail(
                        null,
                        iso3.value(),
                        null,
                        Map.of(),
                        () -> traced.witness(iso3, point.supply().demand())));
    }

    static Stream<MetricValue> lossInForce(EvaluationContext outlook, RuleOptions options) {
        return outlook.traced()
                .filter(traced -> !traced.measures().isEmpty())
                .flatMap(traced -> traced.supplies().stream()
                        .filter(supply -> supply.inForce().shared() > 0)
                        .map(supply -> inForce(outlook, traced, supply)));
    }

    private static MetricValue inForce(EvaluationContext outlook, TracedLosses traced, TracedLosses.Supply supply) {
        List<String> measures =
                traced.measures().applied().stream().map(Restriction::id).toList();
        return traced.value(
                outlook,
                supply,
                traced.network().mineral().value(),
                supply.inForce().rounded().shared(),
                new TracedLosses.Detail(
                        null,
                        null,
                        measures.size() == 1 ? measures.get(0) : null,
                        Map.of("measures", String.join(", ", measures)),
                        () -> measures));
    }

    static Stream<MetricValue> outsideBloc(EvaluationContext outlook, RuleOptions options) {
        return outlook.traced()
                .flatMap(traced -> options.blocs().stream().flatMap(bloc -> outsideBloc(outlook, traced, bloc)));
    }

    private static Stream<MetricValue> outsideBloc(EvaluationContext outlook, TracedLosses traced, BlocId bloc) {
        Set<Iso3> inside = outlook.policy().members(bloc, outlook.asOf());
        List<TracedLosses.Supply> members = traced.supplies().stream()
                .filter(supply -> inside.containsAll(supply.members()))
                .toList();
        if (members.isEmpty()) {
            return Stream.empty();
        }
        NetworkAfterRemoval after = traced.outside(inside);
        return members.stream()
                .map(supply -> traced.value(
                        outlook,
                        supply,
                        traced.network().mineral() + "/" + bloc,
                        traced.outside(supply, after).bestCase(),
                        new TracedLosses.Detail(
                                null,
                                null,
                                null,
                                Map.of("bloc", bloc.value()),
                                () -> traced.witnessOutside(inside, supply.demand()))));
    }
}
