package org.lodegraph.network;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Minimum-cost flow of a given size on a small graph, by successive shortest paths with potentials. See Edmonds and
 * Karp, "Theoretical improvements in algorithmic efficiency for network flow problems", Journal of the ACM 19
 * (1972).
 *
 * <p>Arcs are stored in pairs: forward, then backward. Costs are 0 or more. Time: number of paths x vertices
 * squared, for graphs of some hundred vertices.
 */
final class MinCostFlow {

    /** Flow below this part of the limit counts as zero. */
    private static final double TOLERANCE = 1e-12;

    private final int[] first;
    private int[] heads = new int[64];
    private int[] following = new int[64];
    private double[] capacities = new double[64];
    private double[] costs = new double[64];
    private int arcs;
    private double tolerance;

    MinCostFlow(int vertices) {
        first = new int[vertices];
        Arrays.fill(first, -1);
    }

    /** Adds an arc and returns its index. */
    int arc(int from, int to, double capacity, double cost) {
        int arc = half(from, to, capacity, cost);
        half(to, from, 0, -cost);
        return arc;
    }

    private int half(int from, int to, double capacity, double cost) {
        if (arcs == heads.length) {
            heads = Arrays.copyOf(heads, 2 * arcs);
            following = Arrays.copyOf(following, 2 * arcs);
            capacities = Arrays.copyOf(capacities, 2 * arcs);
            costs = Arrays.copyOf(costs, 2 * arcs);
        }
        heads[arcs] = to;
        following[arcs] = first[from];
        capacities[arcs] = capacity;
        costs[arcs] = cost;
        first[from] = arcs;
        return arcs++;
    }

    /**
     * Sends as much as possible at minimum cost.
     *
     * @param most the limit; finite
     * @param isStopped called before each path; once true, no further path is used
     * @return the amount sent
     */
    double send(int source, int sink, double most, BooleanSupplier isStopped) {
        tolerance = TOLERANCE * most;
        double[] potentials = new double[first.length];
        int[] arrivals = new int[first.length];
        double sent = 0;
        while (most - sent > tolerance
                && !isStopped.getAsBoolean()
                && shortestPaths(source, sink, potentials, arrivals)) {
            sent += push(source, sink, most - sent, arrivals);
        }
        return sent;
    }

    /** {@return the flow over an arc} */
    double flow(int arc) {
        return capacities[arc ^ 1];
    }

    /** {@return the vertices that are reachable from a source in the residual graph} */
    boolean[] reachable(int source) {
        boolean[] reached = new boolean[first.length];
        int[] queue = new int[first.length];
        int tail = 0;
        queue[tail++] = source;
        reached[source] = true;
        for (int head = 0; head < tail; head++) {
            for (int arc = first[queue[head]]; arc >= 0; arc = following[arc]) {
                if (capacities[arc] > tolerance && !reached[heads[arc]]) {
                    reached[heads[arc]] = true;
                    queue[tail++] = heads[arc];
                }
            }
        }
        return reached;
    }

    private double push(int source, int sink, double most, int[] arrivals) {
        double amount = most;
        for (int v = sink; v != source; v = heads[arrivals[v] ^ 1]) {
            amount = Math.min(amount, capacities[arrivals[v]]);
        }
        for (int v = sink; v != source; v = heads[arrivals[v] ^ 1]) {
            capacities[arrivals[v]] -= amount;
            capacities[arrivals[v] ^ 1] += amount;
        }
        return amount;
    }

    /**
     * Runs Dijkstra's search with reduced costs, which are never negative; afterwards the potentials are the
     * distances.
     */
    private boolean shortestPaths(int source, int sink, double[] potentials, int[] arrivals) {
        double[] distances = new double[first.length];
        boolean[] settled = new boolean[first.length];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        distances[source] = 0;
        for (int v = source; v >= 0; v = nearest(distances, settled)) {
            settled[v] = true;
            for (int arc = first[v]; arc >= 0; arc = following[arc]) {
                int head = heads[arc];
                double step = Math.max(0, costs[arc] + potentials[v] - potentials[head]);
                if (capacities[arc] > tolerance && !settled[head] && distances[v] + step < distances[head]) {
                    distances[head] = distances[v] + step;
                    arrivals[head] = arc;
                }
            }
        }
        if (!settled[sink]) {
            return false;
        }
        for (int v = 0; v < potentials.length; v++) {
            potentials[v] += Math.min(distances[v], distances[sink]);
        }
        return true;
    }

    private static int nearest(double[] distances, boolean[] settled) {
        int best = -1;
        for (int v = 0; v < distances.length; v++) {
            if (!settled[v]
                    && distances[v] < Double.POSITIVE_INFINITY
                    && (best < 0 || distances[v] < distances[best])) {
                best = v;
            }
        }
        return best;
    }
}
