package org.lodegraph.network;

import java.util.Arrays;

/**
 * The largest further flow through a network, after Dinic, "Algorithm for solution of a problem of maximum flow in networks with power
 * estimation", Soviet Mathematics Doklady 11 (1970): in rounds, each along shortest ways only.
 *
 * <p>Works on the rows of the network itself: an operation v is two vertices, 2v where feed arrives and 2v + 1 where it leaves, with the
 * operation's room between them. The ways into a vertex are counted from 0: where feed arrives the links, then the way back through the
 * operation; where goods leave the way through the operation, then the links over which receivers can give some back. Chains begin at
 * operations without feed and end at use operations in need. What is carried already may be given in and then go another way.
 *
 * <p>Distances are counted from the end and chains are followed up from it, so that a flow into one use operation looks at what lies above
 * it alone, and no chain is too long for the stack. Time: links x rounds, of which a layered network needs few; memory 16 bytes a link and
 * 60 an operation.
 */
final class ResidualFlow {

    /** Below this part of what is wanted nothing flows: well under what any figure is known to, well above rounding. */
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
    private double nothing;
    private int nearest;

    ResidualFlow(SupplyNetwork network) {
        this.network = network;
        this.demand = network.demand();
        int size = network.operations.size();
        operationRoom = new double[size];
        linkRoom = new double[network.links()];
        operationFlow = new double[size];
        linkFlow = new double[network.links()];
        sends = new boolean[size];
        need = new double[size];
        distance = new int[2 * size];
        next = new int[2 * size];
        queue = new int[2 * size];
    }

    /** Forgets what was before, and takes what operations and links can carry further, tonnes. */
    void start(double[] roomOfOperations, double[] roomOfLinks) {
        System.arraycopy(roomOfOperations, 0, operationRoom, 0, operationRoom.length);
        System.arraycopy(roomOfLinks, 0, linkRoom, 0, linkRoom.length);
        Arrays.fill(operationFlow, 0);
        Arrays.fill(linkFlow, 0);
        Arrays.fill(sends, false);
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

    /** {@return the largest flow up to a limit, tonnes; a limit without bound counts as what all operations can carry} */
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

    /** Measures how far each vertex is from the end, as far as the nearest beginning, and gives whether there is one. */
    private boolean measure() {
        Arrays.fill(distance, FAR);
        nearest = FAR;
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
            } else {
                tail = isArrival(vertex) ? above(vertex, tail) : inside(vertex, tail);
            }
        }
        return nearest != FAR;
    }

    /** Before where feed arrives: the operations that can send it, and the way back through the operation. */
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

    /** Before where an operation's goods leave: where its feed arrives, and the receivers that can give some back. */
    private int inside(int vertex, int queued) {
        int v = vertex / 2;
        int tail = operationRoom[v] > nothing ? reach(vertex - 1, vertex, queued) : queued;
        int end = sends[v] ? network.outStart[v + 1] : network.outStart[v];
        for (int i = network.outStart[v]; i < end; i++) {
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

    /** Fills shortest ways into every need, up to a limit, and gives what flows, tonnes. */
    private double round(double mostTonnes) {
        Arrays.fill(next, 0);
        double sent = 0;
        for (int v = 0; v < need.length && mostTonnes - sent > nothing; v++) {
            if (need[v] > nothing) {
                double tonnes = fetch(2 * v, Math.min(need[v], mostTonnes - sent));
                need[v] -= tonnes;
                sent += tonnes;
            }
        }
        return sent;
    }

    /** Fills shortest ways into one vertex, up to a limit, and gives what flows, tonnes. The queue holds the chain that is followed. */
    private double fetch(int end, double mostTonnes) {
        double sent = 0;
        int top = 0;
        queue[0] = end;
        while (top >= 0 && mostTonnes - sent > nothing) {
            int vertex = queue[top];
            if (isBeginning(vertex)) {
                double tonnes = narrowest(top, mostTonnes - sent);
                top = send(top, tonnes);
                sent += tonnes;
            } else if (distance[vertex] < nearest && leads(vertex)) {
                queue[++top] = from(vertex, next[vertex]);
            } else {
                distance[vertex] = FAR;
                top--;
            }
        }
        return sent;
    }

    /** Whether a way that is not full leads on up from a vertex; if so it is the next one. */
    private boolean leads(int vertex) {
        int ways = ways(vertex);
        for (; next[vertex] < ways; next[vertex]++) {
            if (room(vertex, next[vertex]) > nothing && distance[from(vertex, next[vertex])] == distance[vertex] + 1) {
                return true;
            }
        }
        return false;
    }

    private double narrowest(int top, double mostTonnes) {
        double tonnes = mostTonnes;
        for (int i = 0; i < top; i++) {
            tonnes = Math.min(tonnes, room(queue[i], next[queue[i]]));
        }
        return tonnes;
    }

    /** Sends tonnes down the chain, and gives the place nearest the end where it is full now. */
    private int send(int top, double tonnes) {
        int full = top;
        for (int i = top - 1; i >= 0; i--) {
            send(queue[i], next[queue[i]], tonnes);
            full = room(queue[i], next[queue[i]]) > nothing ? full : i;
        }
        return full;
    }

    private boolean isBeginning(int vertex) {
        return isArrival(vertex) && network.isOrigin(vertex / 2) && !network.operations.isUse(vertex / 2);
    }

    private static boolean isArrival(int vertex) {
        return vertex % 2 == 0;
    }

    private int ways(int vertex) {
        int v = vertex / 2;
        if (isArrival(vertex)) {
            return network.inStart[v + 1] - network.inStart[v] + 1;
        }
        return sends[v] ? network.outStart[v + 1] - network.outStart[v] + 1 : 1;
    }

    /** The link that a way into where feed arrives runs over; past them all it is the way back through the operation. */
    private int linkIn(int v, int way) {
        return network.inStart[v] + way;
    }

    private int linkOut(int v, int way) {
        return network.outLinks[network.outStart[v] + way - 1];
    }

    private boolean isLinkIn(int v, int link) {
        return link < network.inStart[v + 1];
    }

    /** What can still come over a way into a vertex, tonnes. */
    private double room(int vertex, int way) {
        int v = vertex / 2;
        if (isArrival(vertex)) {
            int link = linkIn(v, way);
            return isLinkIn(v, link) ? linkRoom[link] : operationFlow[v];
        }
        return way == 0 ? operationRoom[v] : linkFlow[linkOut(v, way)];
    }

    /** The vertex that a way comes from. */
    private int from(int vertex, int way) {
        int v = vertex / 2;
        if (isArrival(vertex)) {
            int link = linkIn(v, way);
            return 2 * (isLinkIn(v, link) ? network.senders[link] : v) + 1;
        }
        return 2 * (way == 0 ? v : network.receivers[linkOut(v, way)]);
    }

    private void send(int vertex, int way, double tonnes) {
        int v = vertex / 2;
        if (isArrival(vertex)) {
            int link = linkIn(v, way);
            if (isLinkIn(v, link)) {
                sendOver(link, tonnes);
            } else {
                sendThrough(v, -tonnes);
            }
        } else if (way == 0) {
            sendThrough(v, tonnes);
        } else {
            sendOver(linkOut(v, way), -tonnes);
        }
    }

    private void sendThrough(int v, double tonnes) {
        operationRoom[v] -= tonnes;
        operationFlow[v] += tonnes;
    }

    private void sendOver(int link, double tonnes) {
        linkRoom[link] -= tonnes;
        linkFlow[link] += tonnes;
        sends[network.senders[link]] = true;
    }
}
