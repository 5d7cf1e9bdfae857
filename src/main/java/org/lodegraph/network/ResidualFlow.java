package org.lodegraph.network;

import java.util.Arrays;

/**
 * Computes the largest further flow through a network, after Dinic, "Algorithm for solution of a problem of maximum
 * flow in networks with power estimation", Soviet Mathematics Doklady 11 (1970): in rounds, each along shortest
 * paths only.
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
     * Flow below this part of the amount sought counts as zero: well below the precision of any figure, well above
     * rounding errors.
     */
    private static final double NOTHING = 1e-12;

    private static final int FAR = Integer.MAX_VALUE;

    private final SupplyNetwork network;
    private final double demand;
    private final double[] operationRoom;
    private final double[] linkRoom;
    private final double[] operationFlow;
    private final double[] linkFlow;
    private final boolean[] sends;
    private final double[] need;
    private final int[] distance;
    private final int[] next;
    private final int[] queue;
    private final int[] beginnings;
    private int[] chain = {};
    private double[] wanted = {};
    private double[] sent = {};
    private int found;
    private double nothing;
    private int nearest;

    /** Takes the further capacity of operations and links, tonnes. The arrays are modified. */
    ResidualFlow(SupplyNetwork network, double[] operationRoom, double[] linkRoom) {
        this.network = network;
        this.operationRoom = operationRoom;
        this.linkRoom = linkRoom;
        this.demand = network.demand();
        int size = operationRoom.length;
        operationFlow = new double[size];
        linkFlow = new double[linkRoom.length];
        sends = new boolean[size];
        need = new double[size];
        distance = new int[2 * size];
        next = new int[2 * size];
        queue = new int[2 * size];
        beginnings = new int[size];
    }

    /** Sets the unmet need of a use operation, tonnes. */
    void need(int use, double tonnes) {
        need[use] = tonnes;
    }

    /** Sets the existing flow of an operation, tonnes, which may be rerouted. */
    void carries(int operation, double tonnes) {
        if (!network.operations.isUnknown(operation)) {
            operationFlow[operation] = tonnes;
        }
    }

    /** Sets the existing flow of a link, tonnes, which may be rerouted. */
    void passes(int link, double tonnes) {
        int sender = network.senders[link];
        if (!network.operations.isUnknown(sender)) {
            linkFlow[link] = tonnes;
            sends[sender] = true;
        }
    }

    /** {@return the largest flow into all needs together, tonnes} */
    double maximise() {
        double wanted = 0;
        for (double tonnes : need) {
            wanted += tonnes;
        }
        return maximise(wanted);
    }

    /** {@return the largest flow up to a limit, tonnes; the unit of rounding is at most the demand of the network} */
    double maximise(double mostTonnes) {
        nothing = NOTHING * Math.min(mostTonnes, demand);
        double total = 0;
        while (total < mostTonnes - nothing && measure()) {
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
    private boolean measure() {
        Arrays.fill(distance, FAR);
        nearest = FAR;
        found = 0;
        int tail = 0;
        for (int v = 0; v < need.length; v++) {
            if (need[v] > nothing) {
                distance[2 * v] = 1;
                queue[tail++] = 2 * v;
            }
        }
        for (int head = 0; head < tail && distance[queue[head]] <= nearest; head++) {
            int vertex = queue[head];
            if (isBeginning(vertex)) {
                nearest = distance[vertex];
                beginnings[found++] = vertex;
            } else {
                tail = isArrival(vertex) ? above(vertex, tail) : inside(vertex, tail);
            }
        }
        return nearest != FAR;
    }

    /**
     * Visits the predecessors of an arrival vertex: the senders with capacity, and the way back through the
     * operation.
     */
    private int above(int vertex, int queued) {
        int v = vertex / 2;
        int tail = queued;
        for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
            if (linkRoom[link] > nothing) {
                tail = reach(2 * network.senders[link] + 1, vertex, tail);
            }
        }
        return operationFlow[v] > nothing ? reach(vertex + 1, vertex, tail) : tail;
    }

    /** Visits the predecessors of a departure vertex: the arrival vertex, and the receivers that can return flow. */
    private int inside(int vertex, int queued) {
        int v = vertex / 2;
        int tail = operationRoom[v] > nothing ? reach(vertex - 1, vertex, queued) : queued;
        int end = sends[v] ? network.outStart[v + 1] : network.outStart[v];
        for (int i = network.outStart[v]; i < end; i++) {
            int receiver = 2 * network.outReceivers[i];
            if (distance[receiver] == FAR && linkFlow[network.outLinks[i]] > nothing) {
                tail = reach(receiver, vertex, tail);
            }
        }
        return tail;
    }

    private int reach(int vertex, int from, int tail) {
        if (distance[vertex] != FAR) {
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
        wanted = new double[nearest];
        sent = new double[nearest];
        double total = 0;
        for (int i = 0; i < found && mostTonnes - total > nothing; i++) {
            total += follow(beginnings[i], mostTonnes - total);
        }
        return total;
    }

    /** Fills shortest paths from one start, up to a limit, and returns the flow, tonnes. */
    private double follow(int beginning, double mostTonnes) {
        int top = enter(0, beginning, mostTonnes);
        while (true) {
            int vertex = chain[top];
            if (distance[vertex] == 1) {
                serve(vertex / 2, top);
            } else if (wanted[top] - sent[top] > nothing && leads(vertex)) {
                double room = room(vertex, next[vertex]);
                top = enter(top + 1, to(vertex, next[vertex]), Math.min(room, wanted[top] - sent[top]));
                continue;
            }
            if (wanted[top] - sent[top] > nothing) {
                distance[vertex] = FAR; // dead end
            }
            if (top == 0) {
                return sent[0];
            }
            top = leave(top);
        }
    }

    private int enter(int top, int vertex, double tonnes) {
        chain[top] = vertex;
        wanted[top] = tonnes;
        sent[top] = 0;
        return top;
    }

    private void serve(int use, int top) {
        sent[top] = Math.min(need[use], wanted[top]);
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
     * Advances to the next edge of a vertex that has capacity and leads closer to the end; returns false if there
     * is none.
     */
    private boolean leads(int vertex) {
        int ways = ways(vertex);
        for (; next[vertex] < ways; next[vertex]++) {
            if (distance[to(vertex, next[vertex])] == distance[vertex] - 1 && room(vertex, next[vertex]) > nothing) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeginning(int vertex) {
        return isArrival(vertex) && network.isOrigin(vertex / 2) && !network.operations.isUse(vertex / 2);
    }

    private static boolean isArrival(int vertex) {
        return vertex % 2 == 0;
    }

    private int ways(int vertex) {
        int v = vertex / 2;
        int[] start = isArrival(vertex) ? network.inStart : network.outStart;
        return 1 + start[v + 1] - start[v];
    }

    /** {@return the vertex that an edge leads to} */
    private int to(int vertex, int way) {
        int v = vertex / 2;
        if (isArrival(vertex)) {
            return 2 * (way == 0 ? v : network.senders[linkBack(v, way)]) + 1;
        }
        return 2 * (way == 0 ? v : network.outReceivers[network.outStart[v] + way - 1]);
    }

    /** {@return the remaining capacity of an edge, tonnes} */
    private double room(int vertex, int way) {
        int v = vertex / 2;
        if (isArrival(vertex)) {
            return way == 0 ? operationRoom[v] : linkFlow[linkBack(v, way)];
        }
        return way == 0 ? operationFlow[v] : linkRoom[link(v, way)];
    }

    private void send(int vertex, int way, double tonnes) {
        int v = vertex / 2;
        if (way == 0) {
            double through = isArrival(vertex) ? tonnes : -tonnes;
            operationRoom[v] -= through;
            operationFlow[v] += through;
            return;
        }
        int link = isArrival(vertex) ? linkBack(v, way) : link(v, way);
        double over = isArrival(vertex) ? -tonnes : tonnes;
        linkRoom[link] -= over;
        linkFlow[link] += over;
        sends[network.senders[link]] = true;
    }

    private int link(int v, int way) {
        return network.outLinks[network.outStart[v] + way - 1];
    }

    private int linkBack(int v, int way) {
        return network.inStart[v] + way - 1;
    }
}
