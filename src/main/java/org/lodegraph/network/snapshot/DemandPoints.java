package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lodegraph.model.PointId;
import org.lodegraph.network.ChainPoints;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Removal;

/** The points that the supply of a demand passes, with the share that passes each (definitions 3). */
public final class DemandPoints {

    private final LoadedNetwork network;
    private final Demand demand;
    private final ChainPoints chains;
    private final boolean wholeCountries;
    private final Map<PointId, List<Integer>> operations;
    private final Map<PointId, Double> exposures;

    private DemandPoints(LoadedNetwork network, Demand demand, Removal measures, boolean wholeCountries) {
        this.network = network;
        this.demand = demand;
        this.chains = ChainPoints.of(network.network(), demand, measures);
        this.wholeCountries = wholeCountries;
        this.operations = chains.operations()
                .boxed()
                .collect(Collectors.groupingBy(this::point, TreeMap::new, Collectors.toList()));
        this.exposures = operations.keySet().stream().collect(Collectors.toMap(Function.identity(), this::computed));
        operations.keySet().removeIf(point -> exposure(point) == 0);
    }

    /**
     * Finds the points of a demand.
     *
     * @param measures links that are closed in full or in part
     * @param wholeCountries true for countries at all stages, false for operations
     */
    public static DemandPoints of(LoadedNetwork network, Demand demand, Removal measures, boolean wholeCountries) {
        return new DemandPoints(network, demand, measures, wholeCountries);
    }

    private PointId point(int operation) {
        return wholeCountries
                ? new PointId(network.mineral(), network.country(operation))
                : new PointId(network.key(operation));
    }

    private double computed(PointId point) {
        return Rounding.share(wholeCountries ? chains.through(country(point)) : chains.carried(first(point)));
    }

    ChainPoints chains() {
        return chains;
    }

    /** {@return the points, sorted} */
    public List<PointId> all() {
        return List.copyOf(operations.keySet());
    }

    /** {@return the share of the supply that passes a point, 0 to 1} */
    public double exposure(PointId point) {
        return exposures.getOrDefault(point, 0.0);
    }

    /** {@return the exposure if all supply of unknown producers passed the point too} */
    double exposureUpper(PointId point) {
        return Rounding.share(
                wholeCountries ? chains.throughAtMost(country(point)) : chains.carriedAtMost(first(point)));
    }

    /** {@return the operations of a point that any of the supply passes, upstream first} */
    List<Integer> operations(PointId point) {
        return Objects.requireNonNull(operations.get(point), point.value());
    }

    private int first(PointId point) {
        return operations(point).get(0);
    }

    private int country(PointId point) {
        return network.network().operations().country(first(point));
    }

    /** {@return true if a point is one of those found, operations or countries by number} */
    boolean isAmong(PointId point, List<Integer> found) {
        return found.contains(wholeCountries ? country(point) : first(point));
    }

    /** {@return the share of a point that is an operation in the supply that known operations of its stage pass on} */
    public double shareOfStage(PointId point) {
        return chains.shareOfStage(first(point));
    }

    /** {@return the chain through any of some operations with the largest product of shares; empty if none carries any} */
    Optional<ChainPoints.Chain> widest(IntStream any) {
        return any.filter(operation -> chains.carried(operation) > 0)
                .mapToObj(chains::best)
                .max(Comparator.comparingDouble(ChainPoints.Chain::share));
    }

    /** {@return the flows of each leg of a chain, all forms, the last leg into the demand; the largest flow first} */
    List<List<LinkRow>> legs(ChainPoints.Chain chain) {
        List<Integer> path = chain.operations();
        return IntStream.range(0, path.size())
                .mapToObj(i -> i == path.size() - 1
                        ? network.links(path.get(i), demand)
                        : network.link(path.get(i), path.get(i + 1)).stream().toList())
                .map(links -> links.stream()
                        .flatMap(link -> network.forms(link).stream())
                        .sorted(LinkRow.LARGEST_FIRST)
                        .toList())
                .toList();
    }

    /** {@return the largest flow of each leg of the widest chain through any of the removed operations, by its key} */
    public List<String> evidence(Removal removal) {
        return widest(removal.operations()).stream()
                .flatMap(chain -> legs(chain).stream())
                .map(forms -> forms.get(0).evidence())
                .toList();
    }
}
