package org.lodegraph.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The graph for routes to a demand: operations with capacities, legs with capacities and costs. */
final class RouteGraph {

    /** Capacity of an unbounded link: larger than any flow, small enough for finite sums. */
    static final double NO_BOUND = Double.MAX_VALUE / 4;

    private final SupplyNetwork network;
    private final Demand demand;
    private final RoutingOptions options;
    private final TransitShare transit;
    private final TransitShare closedAlready;
    private final RemainingCapacity remaining;
    private final boolean[] closed;
    private final double[] capacities;
    private final FreedCapacity freedCapacity;
    private final double[] directFlow;
    private final List<Rerouting.Struck> struck = new ArrayList<>();
    private final List<Rerouting.Capacity> freed = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();
    private final int source;
    private final int sink;
    private final MinCostFlow flow;

    /**
     * A leg that routes may use.
     *
     * @param place index among the legs
     * @param receiver an operation, or {@link Rerouting#DEMAND}
     * @param room further capacity, tonnes
     * @param cost cost of a tonne
     * @param existing true if it carries the mineral today
     * @param preferred true if routes of such legs precede others
     * @param arc index of its arc
     */
    record Leg(
            int place,
            int sender,
            int receiver,
            double room,
            double cost,
            boolean existing,
            boolean preferred,
            int arc) {}

    RouteGraph(SupplyNetwork network, Demand demand, Removal refused, RoutingOptions options) {
        int size = network.operations.size();
        this.network = network;
        this.demand = demand;
        this.options = options;
        this.remaining = refused.and(options.closed()).remaining(network);
        this.transit = TransitShare.of(network, remaining);
        this.closedAlready = TransitShare.of(network, options.closed());
        this.source = 2 * size;
        this.sink = 2 * size + 1;
        this.flow = new MinCostFlow(2 * size + 2);
        this.freedCapacity = new FreedCapacity(network, demand, remaining, transit);
        this.directFlow = directFlow();
        this.closed = closed(remaining);
        excludeSuppliers();
        this.capacities = capacities();
        operations();
        links();
        deliveries();
        if (options.newLinks()) {
            newLinks();
        }
    }

    double shortfall() {
        return Math.max(0, transit.exposure(demand) - closedAlready.exposure(demand)) * demand.tonnes();
    }

    List<Rerouting.Struck> struck() {
        return List.copyOf(struck);
    }

    List<Leg> legs() {
        return legs;
    }

    /** {@return what the target's refused chains free on open operations and links, above 0} */
    List<Rerouting.Capacity> freed() {
        return List.copyOf(freed);
    }

    /** {@return the existing links that the options bar} */
    List<Rerouting.Capacity> barred() {
        return legs.stream()
                .filter(leg -> leg.existing() && !options.legs().isOpen(leg.sender(), leg.receiver()))
                .map(leg -> new Rerouting.Capacity(leg.sender(), leg.receiver(), 0))
                .toList();
    }

    /** {@return the capacity of an operation for routes, tonnes} */
    double capacity(int operation) {
        return capacities[operation];
    }

    SupplyNetwork network() {
        return network;
    }

    /** {@return the flow over a leg after {@link #send}, tonnes} */
    double carried(Leg leg) {
        return flow.flow(leg.arc());
    }

    /** Sends as much of the shortfall as possible. */
    double send(BooleanSupplier isStopped) {
        double shortfall = shortfall();
        return shortfall > 0 ? flow.send(source, sink, shortfall, isStopped) : 0;
    }

    /** {@return the minimum cut nearest to the sources, after {@link #send}} */
    List<Rerouting.Capacity> cut() {
        boolean[] reached = flow.reachable(source);
        List<Rerouting.Capacity> cut = new ArrayList<>();
        for (int v = 0; v < capacities.length; v++) {
            if (reached[2 * v] && !reached[2 * v + 1]) {
                cut.add(new Rerouting.Capacity(v, capacities[v]));
            }
        }
        for (Leg leg : legs) {
            if (reached[2 * leg.sender() + 1] && !reached[entry(leg.receiver())]) {
                cut.add(new Rerouting.Capacity(leg.sender(), leg.receiver(), leg.room()));
            }
        }
        return cut;
    }

    private int entry(int receiver) {
        return receiver == Rerouting.DEMAND ? sink : 2 * receiver;
    }

    /** {@return the direct deliveries of each operation into the demand, tonnes} */
    private double[] directFlow() {
        double[] tonnes = new double[network.operations.size()];
        for (int use : demand.uses) {
            for (int link = network.inStart[use]; link < network.inStart[use + 1]; link++) {
                tonnes[network.senders[link]] += remaining.open(link) * network.flow(link);
            }
        }
        return tonnes;
    }

    private boolean[] closed(RemainingCapacity remaining) {
        boolean[] none = new boolean[remaining.operations.length];
        for (int v = 0; v < none.length; v++) {
            none[v] = remaining.operations[v] < 1 || network.operations.isUse(v) || network.operations.isUnknown(v);
        }
        return none;
    }

    private void excludeSuppliers() {
        for (int v = 0; v < closed.length; v++) {
            double hidden = transit.hidden(v) - closedAlready.hidden(v);
            if (!closed[v]
                    && hidden > options.tolerance()
                    && (directFlow[v] > 0 || (options.newLinks() && canServe(v)))) {
                struck.add(new Rerouting.Struck(v, hidden));
                closed[v] = true;
            }
        }
        struck.sort(Comparator.comparingDouble((Rerouting.Struck one) -> -one.hiddenOrigin())
                .thenComparingInt(Rerouting.Struck::operation));
    }

    private boolean canServe(int v) {
        return network.outOf(v).anyMatch(link -> network.operations.isUse(network.receivers[link]));
    }

    private double[] capacities() {
        double[] all = new double[closed.length];
        for (int v = 0; v < all.length; v++) {
            all[v] = closed[v]
                    ? 0
                    : options.spare().spare(network, v) + free(new Rerouting.Capacity(v, freedCapacity.operation(v)));
        }
        return all;
    }

    private void operations() {
        for (int v = 0; v < capacities.length; v++) {
            if (!closed[v]) {
                flow.arc(2 * v, 2 * v + 1, capacities[v], 0);
                if (network.isOrigin(v)) {
                    flow.arc(source, 2 * v, NO_BOUND, 0);
                }
            }
        }
    }

    private void links() {
        for (int link = 0; link < network.links(); link++) {
            int sender = network.senders[link];
            int receiver = network.receivers[link];
            if (!closed[sender] && !closed[receiver] && (freedCapacity.serves(receiver) || options.newLinks())) {
                double growth = remaining.isCapped(link) ? 0 : growth(sender, network.flow(link));
                double more = freedCapacity.link(link);
                leg(
                        sender,
                        receiver,
                        remaining.open(link) * (growth + free(new Rerouting.Capacity(sender, receiver, more))),
                        true);
            }
        }
    }

    private void deliveries() {
        for (int v = 0; v < directFlow.length; v++) {
            if (!closed[v] && directFlow[v] > 0) {
                double growth = isCapped(v) ? 0 : growth(v, directFlow[v]);
                double more = transit.shares[v] * directFlow[v];
                leg(v, Rerouting.DEMAND, growth + free(new Rerouting.Capacity(v, Rerouting.DEMAND, more)), true);
            }
        }
    }

    /** Records and returns the tonnes freed. */
    private double free(Rerouting.Capacity one) {
        if (one.tonnes() > 0) {
            freed.add(one);
        }
        return one.tonnes();
    }

    private boolean isCapped(int sender) {
        return network.outOf(sender)
                .anyMatch(link -> remaining.isCapped(link)
                        && IntStream.of(demand.uses).anyMatch(use -> use == network.receivers[link]));
    }

    /** {@return the possible growth of a link; {@link #NO_BOUND} for infinite slack} */
    private double growth(int sender, double carried) {
        return Math.min(NO_BOUND, options.spare().spare(network, sender, carried));
    }

    private void leg(int sender, int receiver, double room, boolean existing) {
        boolean isOpen = options.legs().isOpen(sender, receiver)
                && (existing || options.legs().mayBegin(sender, receiver));
        double open = isOpen ? room : 0;
        double cost = options.legs().cost(sender, receiver) + (existing ? 0 : options.newLinkCost());
        int arc = flow.arc(2 * sender + 1, entry(receiver), open, cost);
        boolean preferred = options.legs().isPreferred(sender, receiver);
        legs.add(new Leg(legs.size(), sender, receiver, open, cost, existing, preferred, arc));
    }

    /**
     * Joins every operation with spare capacity to every possible receiver, between stages that some link joins
     * today. A pair with a bounded link may thus trade more than the link's slack allows.
     */
    private void newLinks() {
        Set<List<Integer>> unbounded = legs.stream()
                .filter(leg -> leg.room() >= NO_BOUND)
                .map(leg -> List.of(leg.sender(), leg.receiver()))
                .collect(Collectors.toSet());
        Set<Integer> stages = new HashSet<>();
        IntStream.range(0, network.links())
                .forEach(link -> stages.add(step(network.senders[link], network.receivers[link])));
        int[] producers = IntStream.range(0, capacities.length)
                .filter(v -> capacities[v] > 0)
                .toArray();
        for (int sender : producers) {
            for (int receiver : producers) {
                if (!network.isOrigin(receiver)
                        && stages.contains(step(sender, receiver))
                        && !unbounded.contains(List.of(sender, receiver))) {
                    leg(sender, receiver, NO_BOUND, false);
                }
            }
            if (canServe(sender) && !unbounded.contains(List.of(sender, Rerouting.DEMAND))) {
                leg(sender, Rerouting.DEMAND, NO_BOUND, false);
            }
        }
    }

    private int step(int sender, int receiver) {
        return 4 * network.operations.stages[sender] + network.operations.stages[receiver];
    }
}
