package org.lodegraph.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * How a demand could get round what it refuses (definitions 4): the cheapest largest flow over what is spare, up to the shortfall, and the
 * routes that it is made of.
 *
 * <p>The demand's deliveries that avoid what is refused keep their way, and so do all deliveries to others, who refuse nothing. SpareCapacity is what
 * a net producer can make and a link can carry beyond that, and what the demand's own refused chains leave free. UNKNOWN offers no route. A
 * supplier whose feed met what is refused beyond the tolerance is struck. What no route brings is left as unserved, as if over a last link
 * dearer than all others.
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
     * A chain and what it brings.
     *
     * @param operations upstream first; the last one serves the target
     * @param tonnes what it brings, above 0
     * @param cost what a tonne over all its legs costs
     * @param existing whether all its links carry the mineral today
     * @param steps its legs, upstream first
     */
    public record Route(List<Integer> operations, double tonnes, double cost, boolean existing, List<Step> steps) {}

    /**
     * One leg of a route.
     *
     * @param receiver an operation, or {@link #DEMAND} for the target
     * @param tonnes what it could carry further, were nothing else in the way; infinite for no bound
     * @param existing whether it carries the mineral today
     */
    public record Step(int sender, int receiver, double tonnes, boolean existing) {}

    /**
     * A supplier that may not serve.
     *
     * @param operation the supplier
     * @param hiddenOrigin the share of its feed that met what is refused, 0 to 1
     */
    public record Struck(int operation, double hiddenOrigin) {}

    /**
     * What stops more from coming: an operation, or the link to a receiver.
     *
     * @param operation the operation, or the sender over the link
     * @param link whether the link is meant
     * @param receiver the receiver of the link; {@link #DEMAND} for the target
     * @param tonnes what can pass, 0 or more
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
     * Seeks routes.
     *
     * @param refused what the target refuses anywhere in its chains
     * @param most how many routes to pick
     * @param isStopped once true, what was found by then is the answer, and {@link #isComplete} false
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

    /** {@return what the target lacks without what it refuses, tonnes} */
    public double shortfall() {
        return shortfall;
    }

    /** {@return what all routes together can bring, up to the shortfall, tonnes} */
    public double reachable() {
        return reachable;
    }

    /** {@return what no route can bring, tonnes} */
    public double unserved() {
        return isServed() ? 0 : shortfall - reachable;
    }

    /** {@return whether the search came to its end} */
    public boolean isComplete() {
        return complete;
    }

    /**
     * {@return the routes in the order picked: those that share no country with one before them first, then those of preferred legs, the
     * wider, the cheaper, the first by place}
     */
    public List<Route> routes() {
        return routes;
    }

    /** {@return the suppliers with too much hidden origin, the most first} */
    public List<Struck> struck() {
        return struck;
    }

    /** {@return what together stops more, whose tonnes add up to {@link #reachable}; none where nothing more is missing} */
    public List<Cut> cut() {
        return cut;
    }

    private boolean isServed() {
        return shortfall - reachable <= 1e-9 * shortfall;
    }
}
