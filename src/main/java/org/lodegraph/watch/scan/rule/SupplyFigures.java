package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.network.NetworkAfterRemoval;
import org.lodegraph.network.snapshot.Leg;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.network.snapshot.SinglePoint;

/** Metrics of supply dependence, from the network engine (definitions 3). */
final class SupplyFigures {

    private SupplyFigures() {}

    static Stream<MetricValue> structural(EvaluationContext context, RuleOptions options) {
        return points(
                context,
                point -> Boolean.TRUE.equals(point.structural()),
                point -> point.loss().noRerouting());
    }

    static Stream<MetricValue> sharedLoss(EvaluationContext context, RuleOptions options) {
        return points(context, point -> true, point -> point.loss().shared());
    }

    private static Stream<MetricValue> points(
            EvaluationContext context,
            Predicate<SinglePoint> condition,
            Function<SinglePoint, @Nullable Double> score) {
        return context.traced()
                .flatMap(tracedLosses -> tracedLosses.supplies().stream()
                        .flatMap(supply -> supply.points().stream()
                                .filter(point -> !point.domestic() && condition.test(point))
                                .map(point -> measured(
                                        context,
                                        tracedLosses,
                                        supply,
                                        point,
                                        Objects.requireNonNull(score.apply(point))))));
    }

    private static MetricValue measured(
            EvaluationContext context,
            TracedLosses tracedLosses,
            TracedLosses.Supply supply,
            SinglePoint point,
            double score) {
        return tracedLosses.value(
                context,
                supply,
                point.key(),
                score,
                new TracedLosses.Detail(
                        null,
                        point.iso3().value(),
                        null,
                        Map.of(),
                        () -> point.witness().legs().stream().map(Leg::evidence).toList()));
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
                .filter(supply -> inside.containsAll(supply.flows().members()))
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
                                () -> supply.operations()
                                        .evidence(tracedLosses.network().outside(inside)))));
    }
}
