package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final ChainPoints chains;
    private final Map<PointId, List<Integer>> operations;
    private final Map<Stage, Double> traced;
    private final List<PointId> structural;

    TargetChains(LoadedNetwork network, TargetFlows target, PointTerms terms) {
        this.network = network;
        this.target = target;
        this.terms = terms;
        this.demand = network.demand(target.members());
        this.chains = ChainPoints.of(network.network(), demand, terms.measures().removal());
        this.operations = chains.operations()
                .boxed()
                .collect(Collectors.groupingBy(this::point, TreeMap::new, Collectors.toList()));
        operations.keySet().removeIf(point -> exposure(point) == 0);
        this.traced = operations.values().stream()
                .flatMap(List::stream)
                .map(this::stage)
                .distinct()
                .collect(Collectors.toMap(stage -> stage, chains::traced));
        this.structural = structuralPoints();
    }

    private PointId point(int operation) {
        return terms.wholeCountries()
                ? new PointId(network.mineral(), network.country(operation))
                : new PointId(network.key(operation));
    }

    private Stage stage(int operation) {
        return network.network().operations().stage(operation);
    }

    private List<PointId> structuralPoints() {
        Dominators dominators =
                Dominators.of(network.network(), demand, terms.measures().removal(), terms.epsilon());
        List<Integer> found = terms.wholeCountries() ? dominators.countries() : dominators.operations();
        return operations.keySet().stream()
                .filter(point -> found.contains(terms.wholeCountries() ? country(point) : first(point)))
                .sorted(Comparator.comparing(this::lastStage).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private List<Integer> operations(PointId point) {
        return Objects.requireNonNull(operations.get(point), point.value());
    }

    private int first(PointId point) {
        return operations(point).get(0);
    }

    private int country(PointId point) {
        return network.network().operations().country(first(point));
    }

    private Stage lastStage(PointId point) {
        return operations(point).stream()
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

    /** {@return the points that any of the supply passes, sorted} */
    List<PointId> points() {
        return List.copyOf(operations.keySet());
    }

    /** {@return the share of the supply that passes a point, 0 to 1} */
    double exposure(PointId point) {
        return Rounding.share(terms.wholeCountries() ? chains.through(country(point)) : chains.carried(first(point)));
    }

    /** {@return the exposure if all supply of unknown producers passed the point too} */
    double exposureUpper(PointId point) {
        return Rounding.share(
                terms.wholeCountries() ? chains.throughAtMost(country(point)) : chains.carriedAtMost(first(point)));
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
        return operations(point).stream()
                .flatMap(operation -> network.output().without(country, stage(operation)).stream())
                .min(Comparator.naturalOrder())
                .map(Rounding::share)
                .orElse(null);
    }

    /** {@return whether the point is foreign and supplies over 65% of the traced supply at one of its stages} */
    boolean isOverRule(PointId point) {
        return !isDomestic(point)
                && operations(point).stream()
                        .anyMatch(operation -> chains.carried(operation)
                                > RULE * Objects.requireNonNull(traced.get(stage(operation))));
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
        ChainPoints.Chain best = operations(point).stream()
                .map(chains::best)
                .max(Comparator.comparingDouble(ChainPoints.Chain::share))
                .orElseThrow();
        List<Integer> path = best.operations();
        List<Leg> legs = java.util.stream.IntStream.range(0, path.size())
                .mapToObj(i -> leg(path, i))
                .toList();
        return new Witness(legs, Rounding.share(best.share()));
    }

    private Leg leg(List<Integer> path, int place) {
        boolean isLast = place == path.size() - 1;
        int sender = path.get(place);
        List<Integer> links = isLast
                ? network.links(sender, demand)
                : network.link(sender, path.get(place + 1)).stream().toList();
        List<LinkRow> forms = links.stream()
                .flatMap(link -> network.forms(link).stream())
                .sorted(LinkRow.LARGEST_FIRST)
                .toList();
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
