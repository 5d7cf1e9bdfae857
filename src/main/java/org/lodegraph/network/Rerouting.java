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
    private final List<Capacity> cut;
    private final RouteGraph graph;

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
     * An operation, or the link to a receiver, with its capacity for routes.
     *
     * @param operation the operation, or the sender over the link
     * @param link true if it is the link
     * @param receiver receiver of the link; {@link #DEMAND} for the target
     * @param tonnes capacity, 0 or more
     */
    public record Capacity(int operation, boolean link, int receiver, double tonnes) {

        Capacity(int operation, double tonnes) {
            this(operation, false, DEMAND, tonnes);
        }

        Capacity(int sender, int receiver, double tonnes) {
            this(sender, true, receiver, tonnes);
        }

        /** {@return the smaller one; the other one if they are equal} */
        Capacity or(Capacity other) {
            return other.tonnes <= tonnes ? other : this;
        }
    }

    /**
     * A chain of existing links with capacity left on all of it.
     *
     * @param operations upstream first; the last one serves the target
     * @param bottleneck the least capacity along it, if no other chain is in use
     */
    public record Candidate(List<Integer> operations, Capacity bottleneck) {}

    /**
     * The limits of a search.
     *
     * @param routes maximum number of routes
     * @param isStopped once true, the search ends with what it has found, and {@link #isComplete} is false
     */
    public record SearchLimits(int routes, BooleanSupplier isStopped) {}

    private Rerouting(RouteGraph graph, SearchLimits limits) {
        this.graph = graph;
        this.shortfall = graph.shortfall();
        this.reachable = graph.send(limits.isStopped);
        this.complete = !limits.isStopped.getAsBoolean();
        this.struck = graph.struck();
        this.routes = FlowDecomposition.of(graph, limits.routes);
        this.cut = isServed() || !complete ? List.of() : sorted(graph.cut());
    }

    /**
     * Finds routes.
     *
     * @param refused supply that the target refuses anywhere in its chains
     */
    public static Rerouting of(
            SupplyNetwork network, Demand demand, Removal refused, RoutingOptions options, SearchLimits limits) {
        return new Rerouting(new RouteGraph(network, demand, refused, options), limits);
    }

    private static List<Capacity> sorted(List<Capacity> cut) {
        List<Capacity> all = new ArrayList<>(cut);
        all.sort(Comparator.comparingDouble((Capacity one) -> -one.tonnes())
                .thenComparingInt(Capacity::operation)
                .thenComparing(Capacity::link)
                .thenComparingInt(Capacity::receiver));
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
    public List<Capacity> cut() {
        return cut;
    }

    /** {@return every chain that a route over existing links may be, in no order} */
    public List<Candidate> candidates() {
        return CandidateChains.of(graph);
    }

    /** {@return what the target no longer uses of open operations and links, as it refuses supply} */
    public List<Capacity> freed() {
        return graph.freed();
    }

    /** {@return the existing links that the options bar} */
    public List<Capacity> barred() {
        return graph.barred();
    }

    private boolean isServed() {
        return shortfall - reachable <= 1e-9 * shortfall;
    }
}
