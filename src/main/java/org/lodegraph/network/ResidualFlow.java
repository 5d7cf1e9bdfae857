package org.lodegraph.network;

import java.util.Arrays;

/**
 * The largest further flow through a network, after Dinic, "Algorithm for solution of a problem of maximum flow in networks with power
 * estimation", Soviet Mathematics Doklady 11 (1970): in rounds, each along shortest ways only.
 *
 * <p>Works on the rows of the network itself: an operation v is two vertices, 2v where feed arrives and 2v + 1 where it leaves, with the
 * operation's room between them. Chains begin at operations without feed and end at use operations in need. What is carried already may be
 * given in and then go another way. Distances are counted from the end, so that a flow into one use operation looks at what lies above it
 * alone. Time: links x rounds, of which a layered network needs few; memory 8 bytes a link and 40 an operation, and as much again for the
 * room.
 */
final class ResidualFlow {

    /** Below this part of what is wanted nothing flows: well under what any figure is known to, well above rounding. */
    private static final double NOTHING = 1e-12;

    private static final int FAR = Integer.MAX_VALUE;

    private final SupplyNetwork network;
    private final double[] operationRoom;
    private final double[] linkRoom;
    private final double[] operationFlow;
    private final double[] linkFlow;
    private final double[] need;
    private final int[] distance;
    private final int[] next;
    private final int[] queue;
    private final int[] origins;
    private int found;
    private double nothing;

    ResidualFlow(SupplyNetwork network) {
        this.network = network;
        int size = network.operations.size();
        operationRoom = new double[size];
        linkRoom = new double[network.links()];
        operationFlow = new double[size];
        linkFlow = new double[network.links()];
        need = new double[size];
        distance = new int[2 * size];
        next = new int[2 * size];
        queue = new int[2 * size];
        origins = new int[size];
    }

    /** Forgets what was before, and takes what operations and links can carry further, tonnes. */
    void start(double[] roomOfOperations, double[] roomOfLinks) {
        System.arraycopy(roomOfOperations, 0, operationRoom, 0, operationRoom.length);
        System.arraycopy(roomOfLinks, 0, linkRoom, 0, linkRoom.length);
        Arrays.fill(operationFlow, 0);
        Arrays.fill(linkFlow, 0);
        Arrays.fill(need, 0);
    }

    /** Says what a use operation still wants, tonnes. */
    void need(int use, double tonnes) {
        need[use] = tonnes;
    }

    /** Says what an operation carries already, tonnes, that may go another way. */
    void carries(int operation, double tonnes) {
        if (!network.operations.isUnknown(operation)) {
            operationFlow[operation] = tonnes;
        }
    }

    /** Says what a link carries already, tonnes, that may go another way. */
    void passes(int link, double tonnes) {
        if (!network.operations.isUnknown(network.senders[link])) {
            linkFlow[link] = tonnes;
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

    /** {@return the largest flow up to a limit, tonnes; a limit without bound counts as what all operations can carry} */
    double maximise(double mostTonnes) {
        double scale = Math.min(mostTonnes, network.demand());
        nothing = NOTHING * scale;
        double total = 0;
        while (total < mostTonnes - nothing && measure()) {
            double before = total;
            Arrays.fill(next, 0);
            for (int i = 0; i < found && total < mostTonnes - nothing; i++) {
                total += arrive(origins[i], mostTonnes - total);
            }
            if (total == before) {
                break;
            }
        }
        return total;
    }

    /** Measures how far each vertex is from the end, and finds the origins from which something can flow. */
    private boolean measure() {
        Arrays.fill(distance, FAR);
        found = 0;
        int tail = 0;
        for (int v = 0; v < need.length; v++) {
            if (need[v] > nothing) {
                distance[2 * v] = 1;
                queue[tail++] = 2 * v;
            }
        }
        for (int head = 0; head < tail; head++) {
            int vertex = queue[head];
            tail = vertex % 2 == 0 ? above(vertex, tail) : inside(vertex, tail);
        }
        return found > 0;
    }

    /** Before where feed arrives: the operations that can send it, and the way back through the operation. */
    private int above(int vertex, int queued) {
        int v = vertex / 2;
        int tail = queued;
        if (network.isOrigin(v) && !network.operations.isUse(v)) {
            origins[found++] = v;
        }
        for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
            if (linkRoom[link] > nothing) {
                tail = reach(2 * network.senders[link] + 1, vertex, tail);
            }
        }
        return operationFlow[v] > nothing ? reach(vertex + 1, vertex, tail) : tail;
    }

    /** Before where an operation's goods leave: where its feed arrives, and the receivers that can send some back. */
    private int inside(int vertex, int queued) {
        int v = vertex / 2;
        int tail = operationRoom[v] > nothing ? reach(2 * v, vertex, queued) : queued;
        for (int i = network.outStart[v]; i < network.outStart[v + 1]; i++) {
            int link = network.outLinks[i];
            if (linkFlow[link] > nothing) {
                tail = reach(2 * network.receivers[link], vertex, tail);
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

    private boolean leads(int from, int to) {
        return distance[to] != FAR && distance[to] == distance[from] - 1;
    }

    /** Sends up to a limit on from where an operation's feed arrives, and gives what went. */
    private double arrive(int v, double mostTonnes) {
        int vertex = 2 * v;
        int links = network.inStart[v + 1] - network.inStart[v];
        double sent = 0;
        while (next[vertex] <= links) {
            double wanted = mostTonnes - sent;
            if (wanted <= nothing) {
                return sent;
            }
            sent += next[vertex] == 0 ? pass(v, wanted) : back(network.inStart[v] + next[vertex] - 1, wanted);
            if (mostTonnes - sent > nothing) {
                next[vertex]++;
            }
        }
        return sent;
    }

    /** Through the operation, or into use. */
    private double pass(int v, double wanted) {
        if (network.operations.isUse(v)) {
            double served = distance[2 * v] == 1 ? Math.min(wanted, need[v]) : 0;
            need[v] -= served;
            return served;
        }
        if (operationRoom[v] <= nothing || !leads(2 * v, 2 * v + 1)) {
            return 0;
        }
        double sent = leave(v, Math.min(wanted, operationRoom[v]));
        operationRoom[v] -= sent;
        operationFlow[v] += sent;
        return sent;
    }

    /** Takes the place of what a link carries, and sends that another way from its sender. */
    private double back(int link, double wanted) {
        int sender = network.senders[link];
        if (linkFlow[link] <= nothing || !leads(2 * network.receivers[link], 2 * sender + 1)) {
            return 0;
        }
        double sent = leave(sender, Math.min(wanted, linkFlow[link]));
        linkFlow[link] -= sent;
        linkRoom[link] += sent;
        return sent;
    }

    /** Sends up to a limit on from where an operation's goods leave, and gives what went. */
    private double leave(int v, double mostTonnes) {
        int vertex = 2 * v + 1;
        int links = network.outStart[v + 1] - network.outStart[v];
        double sent = 0;
        while (next[vertex] <= links) {
            double wanted = mostTonnes - sent;
            if (wanted <= nothing) {
                return sent;
            }
            sent += next[vertex] < links
                    ? over(network.outLinks[network.outStart[v] + next[vertex]], wanted)
                    : withhold(v, wanted);
            if (mostTonnes - sent > nothing) {
                next[vertex]++;
            }
        }
        return sent;
    }

    /** Over a link to its receiver. */
    private double over(int link, double wanted) {
        int receiver = network.receivers[link];
        if (linkRoom[link] <= nothing || !leads(2 * network.senders[link] + 1, 2 * receiver)) {
            return 0;
        }
        double sent = arrive(receiver, Math.min(wanted, linkRoom[link]));
        linkRoom[link] -= sent;
        linkFlow[link] += sent;
        return sent;
    }

    /** Takes the place of what the operation carries, and sends that another way from its suppliers. */
    private double withhold(int v, double wanted) {
        if (operationFlow[v] <= nothing || !leads(2 * v + 1, 2 * v)) {
            return 0;
        }
        double sent = arrive(v, Math.min(wanted, operationFlow[v]));
        operationFlow[v] -= sent;
        operationRoom[v] += sent;
        return sent;
    }
}
