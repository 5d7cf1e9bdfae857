package org.lodegraph.network;

import java.util.function.IntPredicate;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * A network after a removal as a JGraphT graph, for its maximum flows. Operation v is the vertices 2v and 2v + 1
 * with its capacity between them, and a source precedes all origins. Operations and links without capacity are left
 * out.
 */
public final class PeerGraphs {

    private final SupplyNetwork network;
    private final SpareCapacity spare;
    private final RemainingCapacity remaining;
    private final TransitShare transit;
    private final double[] kept;

    /** Computes the remaining supply of all demands. */
    public PeerGraphs(SupplyNetwork network, Removal removal, SpareCapacity spare) {
        this.network = network;
        this.spare = spare;
        this.remaining = removal.remaining(network);
        this.transit = TransitShare.of(network, removal);
        double[] taken = new double[network.operations.size()];
        for (int v = 0; v < taken.length; v++) {
            taken[v] = network.operations.isUse(v) ? network.delivered[v] : 0;
        }
        this.kept = reach(taken);
    }

    /** A graph for maximum flows, in tonnes. */
    public record PeerGraph(
            SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph, Integer source, Integer sink) {}

    /**
     * {@return the graph of flows into one demand, with the remaining supply of the rest of the world unchanged}
     *
     * @param whole true for everything with capacity, false for the upstream subgraph of the demand only
     */
    public PeerGraph alone(Demand demand, boolean whole) {
        double[] own = new double[kept.length];
        for (int use : demand.uses) {
            own[use] = network.delivered[use];
        }
        double[] reach = reach(own);
        PeerGraph graph = start();
        for (int use : demand.uses) {
            edge(graph, 2 * use, graph.sink, demand.tonnes());
        }
        fill(graph, reach, v -> whole || reach[v] > 0);
        return graph;
    }

    /** {@return the graph of flows of relief into all losses} */
    public PeerGraph all() {
        PeerGraph graph = start();
        for (int v = 0; v < kept.length; v++) {
            if (network.operations.isUse(v)) {
                edge(graph, 2 * v, graph.sink, network.delivered[v] * transit.shares[v]);
            }
        }
        fill(graph, new double[kept.length], v -> true);
        return graph;
    }

    /** {@return the share of a demand's supply that meets the removal, 0 to 1} */
    public double exposure(Demand demand) {
        return transit.exposure(demand);
    }

    /** {@return the loss of the world, tonnes} */
    public double lost() {
        double lost = 0;
        for (int v = 0; v < kept.length; v++) {
            lost += network.operations.isUse(v) ? network.delivered[v] * transit.shares[v] : 0;
        }
        return lost;
    }

    private PeerGraph start() {
        PeerGraph graph = new PeerGraph(
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class), 2 * kept.length, 2 * kept.length + 1);
        graph.graph.addVertex(graph.source);
        graph.graph.addVertex(graph.sink);
        return graph;
    }

    /** Adds capacities: spare capacity beyond all remaining supply, and the demand's own supply. */
    private void fill(PeerGraph graph, double[] own, IntPredicate cone) {
        for (int v = 0; v < kept.length; v++) {
            if (!cone.test(v)) {
                continue;
            }
            if (!network.operations.isUse(v)) {
                Integer feed = network.isOrigin(v) ? graph.source : Integer.valueOf(2 * v);
                edge(graph, feed, 2 * v + 1, capacity(v, own[v]));
            }
            for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
                edge(graph, 2 * network.senders[link] + 1, 2 * v, capacity(link, v, own[v]));
            }
        }
    }

    private double capacity(int v, double own) {
        double clean = 1 - transit.shares[v];
        return Math.max(0, spare.capacity(network, v) * remaining.operations[v] - clean * kept[v]) + clean * own;
    }

    private double capacity(int link, int receiver, double own) {
        int sender = network.senders[link];
        double open = remaining.open(link) * remaining.operations[receiver];
        double part = (1 - transit.shares[sender]) * network.shares[link] * open;
        if (remaining.operations[sender] == 0 || open == 0) {
            return 0;
        }
        double room = network.operations.isUnknown(sender)
                ? 0
                : remaining.open(link) * spare.capacity(network, sender, network.flow(link)) - part * kept[receiver];
        return Math.max(0, room) + part * own;
    }

    private static void edge(PeerGraph graph, Integer from, Integer to, double capacity) {
        if (capacity > 0) {
            graph.graph.addVertex(from);
            graph.graph.addVertex(to);
            graph.graph.setEdgeWeight(graph.graph.addEdge(from, to), capacity);
        }
    }

    /** {@return the part of each operation's delivery into some uses that meets no removal on its way} */
    private double[] reach(double[] uses) {
        double[] reach = uses.clone();
        for (int v = reach.length - 1; v >= 0; v--) {
            double below = remaining.operations[v] * reach[v];
            for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
                reach[network.senders[link]] += network.shares[link] * remaining.open(link) * below;
            }
        }
        return reach;
    }
}
