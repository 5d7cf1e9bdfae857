package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.ChainPoints;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Dominators;

/** The points on one target's chains, with their exposure, structure and witness (definitions 3). */
final class TargetChains {

    /** The share of the traced supply of a stage above which a foreign point is marked (definitions 3). */
    private static final double RULE = 0.65;

    private final LoadedNetwork network;
    private final TargetFlows target;
    private final PointTerms terms;
    private final Demand demand;
    private final DemandPoints points;
    private final List<PointId> structural;

    TargetChains(LoadedNetwork network, TargetFlows target, PointTerms terms) {
        this.network = network;
        this.target = target;
        this.terms = terms;
        this.demand = network.demand(target.members());
        this.points = DemandPoints.of(network, demand, terms.measures().removal(), terms.wholeCountries());
        this.structural = structuralPoints();
    }

    private Stage stage(int operation) {
        return network.network().operations().stage(operation);
    }

    private List<PointId> structuralPoints() {
        Dominators dominators =
                Dominators.of(network.network(), demand, terms.measures().removal(), terms.epsilon());
        List<Integer> found = terms.wholeCountries() ? dominators.countries() : dominators.operations();
        return points.all().stream()
                .filter(point -> points.isAmong(point, found))
                .sorted(Comparator.comparing(this::lastStage).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Stage lastStage(PointId point) {
        return points.operations(point).stream()
                .map(this::stage)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    TargetFlows target() {
        return target;
    }

    Demand demand() {
        return demand;
    }

    DemandPoints points() {
        return points;
    }

    /** {@return whether every chain whose links exceed epsilon passes the point} */
    boolean isStructural(PointId point) {
        return structural.contains(point);
    }

    boolean isDomestic(PointId point) {
        return target.members().contains(point.country());
    }

    /** {@return the published world output left without the point, 0 to 1, the smallest over its stages; null if unknown} */
    @Nullable
    Double nMinus1(PointId point) {
        Iso3 country = point.country();
        return points.operations(point).stream()
                .flatMap(operation -> network.output(stage(operation)).stream())
                .map(output -> 1 - output.share(country))
                .min(Comparator.naturalOrder())
                .map(Rounding::share)
                .orElse(null);
    }

    /** {@return whether the point is foreign and supplies over 65% of the traced supply at one of its stages} */
    boolean isOverRule(PointId point) {
        return !isDomestic(point)
                && points.operations(point).stream()
                        .anyMatch(operation -> points.chains().shareOfStage(operation) > RULE);
    }

    /** {@return a structural point, the structural points downstream of it, and the target; empty for another point} */
    List<PointId> dominatorChain(PointId point) {
        if (!isStructural(point)) {
            return List.of();
        }
        Stage last = lastStage(point);
        return Stream.of(
                        Stream.of(point),
                        structural.stream().filter(other -> lastStage(other).compareTo(last) > 0),
                        Stream.of(new PointId(use())))
                .flatMap(points -> points)
                .toList();
    }

    private OperationId use() {
        return new OperationId(network.mineral(), Stage.USE, target.target().value());
    }

    /** {@return the chain through a point with the largest product of shares} */
    Witness witness(PointId point) {
        ChainPoints.Chain best = points.widest(points.operations(point).stream().mapToInt(Integer::intValue))
                .orElseThrow();
        List<List<LinkRow>> flows = points.legs(best);
        List<Leg> legs = IntStream.range(0, flows.size())
                .mapToObj(i -> leg(best.operations(), i, flows.get(i)))
                .toList();
        return new Witness(legs, Rounding.share(best.share()));
    }

    private Leg leg(List<Integer> path, int place, List<LinkRow> forms) {
        boolean isLast = place == path.size() - 1;
        int sender = path.get(place);
        double tonnes = forms.stream()
                .mapToDouble(form -> form.tonnes() * terms.measures().open(form))
                .sum();
        double share = forms.stream()
                .mapToDouble(form -> form.shareOfInput() * terms.measures().open(form))
                .sum();
        boolean isWithheld = target.verdict() != null && target.verdict().demandOff();
        return new Leg(
                new PointId(network.key(sender)),
                isLast ? use() : network.key(path.get(place + 1)),
                Rounding.share(isLast ? tonnes / demand.tonnes() : share),
                isWithheld ? null : tonnes,
                forms.stream()
                        .map(LinkRow::basis)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                forms.get(0).evidence(),
                forms.stream()
                        .flatMap(form -> terms.marks().on(form).stream())
                        .distinct()
                        .toList());
    }
}
