package org.lodegraph.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Finds routes of a demand around refused supply (definitions 4). They carry the largest flow of minimum cost over
 * spare capacity, up to the shortfall.
 *
 * <p>Deliveries to the demand that avoid refused supply keep their path, and so do all deliveries to others, who
 * refuse nothing. Spare is the unused capacity of net producers and links, and the capacity freed by the demand's
 * own refused chains. UNKNOWN offers no route. A supplier is excluded if the share of its feed that met refused
 * supply exceeds the tolerance. The rest of the shortfall is unserved.
 */
public final class Rerouting {

    /** Stands for the target as the receiver of a leg. */
    public static final int DEMAND = -1;

    private final double shortfall;
    private final double reachable;
    private final boolean complete;
    private final List<Route> routes;
    private final List<Struck> struck;
    private final List<Cut> cut;

    /**
     * A chain and the tonnes that it delivers.
     *
     * @param operations upstream first; the last one serves the target
     * @param tonnes tonnes delivered, above 0
     * @param cost cost of a tonne over all its legs
     * @param existing true if all its links carry the mineral today
     * @param steps its legs, upstream first
     */
    public record Route(List<Integer> operations, double tonnes, double cost, boolean existing, List<Step> steps) {}

    /**
     * One leg of a route.
     *
     * @param sender an operation
     * @param receiver an operation, or {@link #DEMAND} for the target
     * @param tonnes further capacity of this leg alone; infinite if unbounded
     * @param existing true if it carries the mineral today
     */
    public record Step(int sender, int receiver, double tonnes, boolean existing) {}

    /**
     * A supplier that may not serve.
     *
     * @param operation the supplier
     * @param hiddenOrigin share of its feed that met refused supply, 0 to 1
     */
    public record Struck(int operation, double hiddenOrigin) {}

    /**
     * A bottleneck: an operation, or the link to a receiver.
     *
     * @param operation the operation, or the sender over the link
     * @param link true if the bottleneck is the link
     * @param receiver receiver of the link; {@link #DEMAND} for the target
     * @param tonnes capacity, 0 or more
     */
    public record Cut(int operation, boolean link, int receiver, double tonnes) {}

    private Rerouting(RouteGraph graph, int most, BooleanSupplier isStopped) {
        this.shortfall = graph.shortfall();
        this.reachable = graph.send(isStopped);
        this.complete = !isStopped.getAsBoolean();
        this.struck = graph.struck();
        this.routes = FlowDecomposition.of(graph, most);
        this.cut = isServed() || !complete ? List.of() : sorted(graph.cut());
    }

    /**
     * Finds routes.
     *
     * @param refused supply that the target refuses anywhere in its chains
     * @param most maximum number of routes
     * @param isStopped once true, the search ends with what it has found, and {@link #isComplete} is false
     */
    public static Rerouting of(
            SupplyNetwork network,
            Demand demand,
            Removal refused,
            RoutingOptions options,
            int most,
            BooleanSupplier isStopped) {
        return new Rerouting(new RouteGraph(network, demand, refused, options), most, isStopped);
    }

    private static List<Cut> sorted(List<Cut> cut) {
        List<Cut> all = new ArrayList<>(cut);
        all.sort(Comparator.comparingDouble((Cut one) -> -one.tonnes())
                .thenComparingInt(Cut::operation)
                .thenComparing(Cut::link)
                .thenComparingInt(Cut::receiver));
        return List.copyOf(all);
    }

    /** {@return the supply that the target lacks without what it refuses, tonnes} */
    public double shortfall() {
        return shortfall;
    }

    /** {@return the supply that all routes together can deliver, up to the shortfall, tonnes} */
    public double reachable() {
        return reachable;
    }

    /** {@return the part of the shortfall that no route can deliver, tonnes} */
    public double unserved() {
        return isServed() ? 0 : shortfall - reachable;
    }

    /** {@return true if the search was not stopped} */
    public boolean isComplete() {
        return complete;
    }

    /**
     * {@return the routes in the order of selection} First come those without a country of an earlier route, then
     * those of preferred legs, then by width, cost and index.
     */
    public List<Route> routes() {
        return routes;
    }

    /** {@return the suppliers with too much hidden origin, the largest first} */
    public List<Struck> struck() {
        return struck;
    }

    /** {@return the minimum cut, whose tonnes add up to {@link #reachable}; empty if the shortfall is served} */
    public List<Cut> cut() {
        return cut;
    }

    private boolean isServed() {
        return shortfall - reachable <= 1e-9 * shortfall;
    }
}
