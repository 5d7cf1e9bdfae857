package org.lodegraph.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decomposes a flow into routes, one at a time. Among the remaining chains it prefers, in this order: no country in
 * common with earlier routes, only preferred legs, the largest width, the lowest cost, the first by index.
 *
 * <p>At most {@value #MAX_CHAINS} chains are compared for one route.
 */
final class FlowDecomposition {

    private static final int MAX_CHAINS = 20_000;
    private static final double TOLERANCE = 1e-9;

    private final RouteGraph graph;
    private final List<List<RouteGraph.Leg>> into;
    private final double[] left;
    private final Set<Integer> countries = new HashSet<>();
    private final double tolerance;

    /** A chain with its legs, upstream first. */
    private record Chain(
            List<RouteGraph.Leg> legs, double tonnes, long width, double cost, boolean disjoint, boolean preferred) {

        List<Integer> operations() {
            return legs.stream().map(RouteGraph.Leg::sender).toList();
        }

        int[] places() {
            return legs.stream().mapToInt(RouteGraph.Leg::sender).toArray();
        }
    }

    private static final Comparator<Chain> ORDER = Comparator.comparing((Chain chain) -> !chain.disjoint())
            .thenComparing(chain -> !chain.preferred())
            .thenComparingLong(chain -> -chain.width())
            .thenComparingDouble(Chain::cost)
            .thenComparing(Chain::places, Arrays::compare);

    private FlowDecomposition(RouteGraph graph) {
        this.graph = graph;
        int size = graph.network().operations.size();
        this.into = new ArrayList<>();
        for (int v = 0; v <= size; v++) {
            into.add(new ArrayList<>());
        }
        this.left = new double[graph.legs().size()];
        this.tolerance = TOLERANCE * graph.shortfall();
        for (RouteGraph.Leg leg : graph.legs()) {
            left[leg.place()] = graph.carried(leg);
            if (left[leg.place()] > tolerance) {
                into.get(leg.receiver() + 1).add(leg);
            }
        }
    }

    static List<Rerouting.Route> of(RouteGraph graph, int most) {
        FlowDecomposition decomposition = new FlowDecomposition(graph);
        List<Rerouting.Route> routes = new ArrayList<>();
        while (routes.size() < most) {
            Chain next = decomposition.next();
            if (next == null) {
                break;
            }
            decomposition.take(next);
            routes.add(new Rerouting.Route(
                    next.operations(),
                    next.tonnes(),
                    next.cost(),
                    next.legs().stream().allMatch(RouteGraph.Leg::existing),
                    next.legs().stream().map(FlowDecomposition::step).toList()));
        }
        return List.copyOf(routes);
    }

    private static Rerouting.Step step(RouteGraph.Leg leg) {
        double tonnes = leg.room() < RouteGraph.NO_BOUND ? leg.room() : Double.POSITIVE_INFINITY;
        return new Rerouting.Step(leg.sender(), leg.receiver(), tonnes, leg.existing());
    }

    private @Nullable Chain next() {
        List<Chain> chains = new ArrayList<>();
        climb(Rerouting.DEMAND, new ArrayList<>(), chains);
        return chains.stream().min(ORDER).orElse(null);
    }

    private void climb(int receiver, List<RouteGraph.Leg> below, List<Chain> chains) {
        for (RouteGraph.Leg leg : into.get(receiver + 1)) {
            if (left[leg.place()] <= tolerance || chains.size() >= MAX_CHAINS) {
                continue;
            }
            below.add(0, leg);
            if (graph.network().isOrigin(leg.sender())) {
                chains.add(chain(List.copyOf(below)));
            } else {
                climb(leg.sender(), below, chains);
            }
            below.remove(0);
        }
    }

    private Chain chain(List<RouteGraph.Leg> legs) {
        double tonnes = Double.MAX_VALUE;
        double cost = 0;
        boolean disjoint = true;
        boolean preferred = true;
        for (RouteGraph.Leg leg : legs) {
            tonnes = Math.min(tonnes, left[leg.place()]);
            cost += leg.cost();
            disjoint &= !countries.contains(country(leg));
            preferred &= leg.preferred();
        }
        long width = Math.round(
                tonnes / tolerance); // widths that differ only by rounding are equal, so that the lower cost decides
        return new Chain(legs, tonnes, width, cost, disjoint, preferred);
    }

    private void take(Chain chain) {
        for (RouteGraph.Leg leg : chain.legs()) {
            left[leg.place()] -= chain.tonnes();
            countries.add(country(leg));
        }
    }

    private int country(RouteGraph.Leg leg) {
        return graph.network().operations.countries[leg.sender()];
    }
}
