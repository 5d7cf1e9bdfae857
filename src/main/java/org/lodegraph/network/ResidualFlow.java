package org.lodegraph.network;

import java.util.Arrays;

/**
 * Computes the largest further flow through a network, in rounds along shortest paths only. After Dinic, "Algorithm
 * for solution of a problem of maximum flow in networks with power estimation", Soviet Mathematics Doklady 11
 * (1970).
 *
 * <p>It works on the rows of the network. An operation v is two vertices, 2v where feed arrives and 2v + 1 where
 * goods leave, joined by the operation's capacity. From an arrival vertex, edge 0 leads through the operation, and
 * each further edge leads back over a link and cancels its flow. From a departure vertex, edge 0 leads back through
 * the operation, and each further edge leads over a link. Paths start at operations without feed and end at use
 * operations with unmet need. Existing flow may be declared, and can then be rerouted.
 *
 * <p>Distances are counted from the end up to the nearest start, so a flow into one use operation visits only what
 * is upstream of it. There is no recursion, so paths may have any length. Time: links x rounds, few in a layered
 * network; memory: 16 bytes a link and 60 an operation.
 */
final class ResidualFlow {

    /**
     * Flow below this part of the amount sought counts as zero. It is well below the precision of any figure and
     * well above rounding errors.
     */
    private static final double TOLERANCE = 1e-12;

    private static final int UNREACHED = Integer.MAX_VALUE;

    private final SupplyNetwork network;
    private final double demand;
    private final double[] operationCapacity;
    private final double[] linkCapacity;
    private final double[] operationFlow;
    private final double[] linkFlow;
    private final boolean[] sends;
    private final double[] need;
    private final int[] distance;
    private final int[] next;
    private final int[] queue;
    private final int[] starts;
    private int[] chain = {};
    private double[] required = {};
    private double[] sent = {};
    private int startCount;
    private double tolerance;
    private int nearest;

    /** Takes the further capacity of operations and links, tonnes. The arrays are modified. */
    ResidualFlow(SupplyNetwork network, double[] operationCapacity, double[] linkCapacity) {
        this.network = network;
        this.operationCapacity = operationCapacity;
        this.linkCapacity = linkCapacity;
        this.demand = network.demand();
        int size = operationCapacity.length;
        operationFlow = new double[size];
        linkFlow = new double[linkCapacity.length];
        sends = new boolean[size];
        need = new double[size];
        distance = new int[2 * size];
        next = new int[2 * size];
        queue = new int[2 * size];
        starts = new int[size];
    }

    /** Sets the unmet need of a use operation, tonnes. */
    void setNeed(int use, double tonnes) {
        need[use] = tonnes;
    }

    /** Sets the existing flow of an operation, tonnes, which may be rerouted. */
    void setOperationFlow(int operation, double tonnes) {
        if (!network.operations.isUnknown(operation)) {
            operationFlow[operation] = tonnes;
        }
    }

    /** Sets the existing flow of a link, tonnes, which may be rerouted. */
    void setLinkFlow(int link, double tonnes) {
        int sender = network.senders[link];
        if (!network.operations.isUnknown(sender)) {
            linkFlow[link] = tonnes;
            sends[sender] = true;
        }
    }

    /** {@return the largest flow into all needs together, tonnes} */
    double maximise() {
        double required = 0;
        for (double tonnes : need) {
            required += tonnes;
        }
        return maximise(required);
    }

    /** {@return the largest flow up to a limit, tonnes; the unit of rounding is at most the demand of the network} */
    double maximise(double mostTonnes) {
        tolerance = TOLERANCE * Math.min(mostTonnes, demand);
        double total = 0;
        while (total < mostTonnes - tolerance && measureDistances()) {
            double more = round(mostTonnes - total);
            if (more == 0) {
                break;
            }
            total += more;
        }
        return total;
    }

    /**
     * Computes the distance of each vertex from the end, up to the nearest start. Returns false if no start is
     * reached.
     */
    private boolean measureDistances() {
        Arrays.fill(distance, UNREACHED);
        nearest = UNREACHED;
        startCount = 0;
        int tail = 0;
        for (int v = 0; v < need.length; v++) {
            if (need[v] > tolerance) {
                distance[2 * v] = 1;
                queue[tail++] = 2 * v;
            }
        }
        for (int head = 0; head < tail && distance[queue[head]] <= nearest; head++) {
            int vertex = queue[head];
            if (isStart(vertex)) {
                nearest = distance[vertex];
                starts[startCount++] = vertex;
            } else {
                tail = isArrival(vertex) ? beforeArrival(vertex, tail) : beforeDeparture(vertex, tail);
            }
        }
        return nearest != UNREACHED;
    }

    /**
     * Visits the predecessors of an arrival vertex: the senders with capacity, and the way back through the
     * operation.
     */
    private int beforeArrival(int vertex, int queued) {
        int v = vertex / 2;
        int tail = queued;
        for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
            if (linkCapacity[link] > tolerance) {
                tail = reach(2 * network.senders[link] + 1, vertex, tail);
            }
        }
        return operationFlow[v] > tolerance ? reach(vertex + 1, vertex, tail) : tail;
    }

    /** Visits the predecessors of a departure vertex: the arrival vertex, and the receivers that can return flow. */
    private int beforeDeparture(int vertex, int queued) {
        int v = vertex / 2;
        int tail = operationCapacity[v] > tolerance ? reach(vertex - 1, vertex, queued) : queued;
        int end = sends[v] ? network.outStart[v + 1] : network.outStart[v];
        for (int i = network.outStart[v]; i < end; i++) {
            int receiver = 2 * network.outReceivers[i];
            if (distance[receiver] == UNREACHED && linkFlow[network.outLinks[i]] > tolerance) {
                tail = reach(receiver, vertex, tail);
            }
        }
        return tail;
    }

    private int reach(int vertex, int from, int tail) {
        if (distance[vertex] != UNREACHED) {
            return tail;
        }
        distance[vertex] = distance[from] + 1;
        queue[tail] = vertex;
        return tail + 1;
    }

    /** Fills shortest paths from every start, up to a limit, and returns the flow, tonnes. */
    private double round(double mostTonnes) {
        Arrays.fill(next, 0);
        chain = new int[nearest];
        required = new double[nearest];
        sent = new double[nearest];
        double total = 0;
        for (int i = 0; i < startCount && mostTonnes - total > tolerance; i++) {
            total += follow(starts[i], mostTonnes - total);
        }
        return total;
    }

    /** Fills shortest paths from one start, up to a limit, and returns the flow, tonnes. */
    private double follow(int start, double mostTonnes) {
        int top = enter(0, start, mostTonnes);
        while (true) {
            int vertex = chain[top];
            if (distance[vertex] == 1) {
                serve(vertex / 2, top);
            } else if (required[top] - sent[top] > tolerance && advance(vertex)) {
                double capacity = capacity(vertex, next[vertex]);
                top = enter(top + 1, to(vertex, next[vertex]), Math.min(capacity, required[top] - sent[top]));
                continue;
            }
            if (required[top] - sent[top] > tolerance) {
                distance[vertex] = UNREACHED; // dead end
            }
            if (top == 0) {
                return sent[0];
            }
            top = leave(top);
        }
    }

    private int enter(int top, int vertex, double tonnes) {
        chain[top] = vertex;
        required[top] = tonnes;
        sent[top] = 0;
        return top;
    }

    private void serve(int use, int top) {
        sent[top] = Math.min(need[use], required[top]);
        need[use] -= sent[top];
    }

    /** Steps back one vertex of the path, and books the flow that was sent from there. */
    private int leave(int top) {
        int before = chain[top - 1];
        send(before, next[before], sent[top]);
        sent[top - 1] += sent[top];
        return top - 1;
    }

    /**
     * Advances to the next edge of a vertex that has capacity and leads closer to the end. Returns false if there
     * is none.
     */
    private boolean advance(int vertex) {
        int edges = edges(vertex);
        for (; next[vertex] < edges; next[vertex]++) {
            if (distance[to(vertex, next[vertex])] == distance[vertex] - 1
                    && capacity(vertex, next[vertex]) > tolerance) {
                return true;
            }
        }
        return false;
    }

    private boolean isStart(int vertex) {
        return isArrival(vertex) && network.isOrigin(vertex / 2) && !network.operations.isUse(vertex / 2);
    }

    private static boolean isArrival(int vertex) {
        return vertex % 2 == 0;
    }

    private int edges(int vertex) {
        int v = vertex / 2;
        int[] start = isArrival(vertex) ? network.inStart : network.outStart;
        return 1 + start[v + 1] - start[v];
    }

    /** {@return the vertex that an edge leads to} */
    private int to(int vertex, int edge) {
        int v = vertex / 2;
        if (isArrival(vertex)) {
            return 2 * (edge == 0 ? v : network.senders[linkBack(v, edge)]) + 1;
        }
        return 2 * (edge == 0 ? v : network.outReceivers[network.outStart[v] + edge - 1]);
    }

    /** {@return the remaining capacity of an edge, tonnes} */
    private double capacity(int vertex, int edge) {
        int v = vertex / 2;
        if (isArrival(vertex)) {
            return edge == 0 ? operationCapacity[v] : linkFlow[linkBack(v, edge)];
        }
        return edge == 0 ? operationFlow[v] : linkCapacity[link(v, edge)];
    }

    private void send(int vertex, int edge, double tonnes) {
        int v = vertex / 2;
        if (edge == 0) {
            double through = isArrival(vertex) ? tonnes : -tonnes;
            operationCapacity[v] -= through;
            operationFlow[v] += through;
            return;
        }
        int link = isArrival(vertex) ? linkBack(v, edge) : link(v, edge);
        double over = isArrival(vertex) ? -tonnes : tonnes;
        linkCapacity[link] -= over;
        linkFlow[link] += over;
        sends[network.senders[link]] = true;
    }

    private int link(int v, int edge) {
        return network.outLinks[network.outStart[v] + edge - 1];
    }

    private int linkBack(int v, int edge) {
        return network.inStart[v] + edge - 1;
    }
}
