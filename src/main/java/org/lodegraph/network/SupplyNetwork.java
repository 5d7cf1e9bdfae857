package org.lodegraph.network;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * The supply network of one mineral in one year (definitions 1): operations joined by links, in compressed sparse
 * rows.
 *
 * <p>Links are sorted by receiver, so those into an operation are adjacent; a second index lists those out of each
 * operation. All flow is counted in tonnes that reach use. A use operation receives its tonnes; any other delivers
 * the sum over its links of {@code share x delivery of the receiver}. Immutable and thread-safe.
 *
 * <p>Construction takes time and memory linear in operations and links: 24 bytes a link and 30 an operation.
 */
public final class SupplyNetwork {

    final NodeTable operations;
    final int[] inStart;
    final int[] senders;
    final double[] shares;
    final int[] receivers;
    final int[] outStart;
    final int[] outLinks;
    final int[] outReceivers;
    final double[] delivered;
    private final boolean[] netImporters;

    private SupplyNetwork(NodeTable operations, LinkTable flows) {
        this.operations = operations;
        int links = flows.size();
        inStart = starts(flows.receivers, operations.size());
        int[] place = places(flows.receivers, inStart);
        senders = new int[links];
        receivers = new int[links];
        shares = new double[links];
        for (int i = 0; i < links; i++) {
            senders[place[i]] = flows.senders[i];
            receivers[place[i]] = flows.receivers[i];
            shares[place[i]] = flows.shares[i];
        }
        outStart = starts(senders, operations.size());
        outLinks = new int[links];
        outReceivers = new int[links];
        int[] order = places(senders, outStart);
        for (int link = 0; link < links; link++) {
            outLinks[order[link]] = link;
            outReceivers[order[link]] = receivers[link];
        }
        delivered = delivered(flows);
        netImporters = NetTrade.importers(operations, flows);
    }

    /** Shares the links of another network, with other capacities or shares. */
    private SupplyNetwork(SupplyNetwork other, NodeTable operations, double[] shares) {
        this.operations = operations;
        this.shares = shares;
        inStart = other.inStart;
        senders = other.senders;
        receivers = other.receivers;
        outStart = other.outStart;
        outLinks = other.outLinks;
        outReceivers = other.outReceivers;
        delivered = other.delivered;
        netImporters = other.netImporters;
    }

    /**
     * {@return this network with other capacities}
     *
     * @param growth capacity in excess of the output, as a share of the output, 0 or more, by operation
     */
    public SupplyNetwork grown(Map<Integer, Double> growth) {
        double[] all = operations.growth.clone();
        growth.forEach((operation, share) -> all[operation] = share);
        return new SupplyNetwork(this, new NodeTable(operations.stages, operations.countries, all), shares);
    }

    /** {@return this network with the shares that a removal of links leaves; deliveries are those of before} */
    SupplyNetwork open(Removal removal) {
        if (!removal.closesLinks()) {
            return this;
        }
        RemainingCapacity remaining = removal.remaining(this);
        double[] left = new double[shares.length];
        for (int link = 0; link < left.length; link++) {
            left[link] = shares[link] * remaining.open(link);
        }
        return new SupplyNetwork(this, operations, left);
    }

    /**
     * Builds a network.
     *
     * @throws IllegalArgumentException if a link does not lead to a later stage, or a figure is negative or NaN
     */
    public static SupplyNetwork of(NodeTable operations, LinkTable flows) {
        for (int i = 0; i < flows.size(); i++) {
            if (operations.stages[flows.senders[i]] >= operations.stages[flows.receivers[i]]) {
                throw new IllegalArgumentException("link " + i + " runs from " + operations.stage(flows.senders[i])
                        + " to " + operations.stage(flows.receivers[i]) + "; expected down the chain");
            }
            if (!(flows.tonnes[i] >= 0 && flows.shares[i] >= 0)) { // also rejects NaN
                throw new IllegalArgumentException("link " + i + " has " + flows.tonnes[i] + " t and a share of "
                        + flows.shares[i] + "; expected 0 or more");
            }
        }
        return new SupplyNetwork(operations, flows);
    }

    /** {@return the operations} */
    public NodeTable operations() {
        return operations;
    }

    /** {@return the number of links} */
    public int links() {
        return senders.length;
    }

    /** {@return the links into an operation} */
    public IntStream into(int operation) {
        return IntStream.range(inStart[operation], inStart[operation + 1]);
    }

    /** {@return the links out of an operation} */
    public IntStream outOf(int operation) {
        return IntStream.range(outStart[operation], outStart[operation + 1]).map(i -> outLinks[i]);
    }

    /** {@return the sending operation of a link} */
    public int sender(int link) {
        return senders[link];
    }

    /** {@return the receiving operation of a link} */
    public int receiver(int link) {
        return receivers[link];
    }

    /** {@return the share of its receiver's input that a link carries, 0 to 1} */
    public double share(int link) {
        return shares[link];
    }

    /** {@return the delivery of an operation down its chains, tonnes that reach use; for use its demand} */
    public double delivered(int operation) {
        return delivered[operation];
    }

    /** {@return the flow of a link, tonnes that reach use} */
    public double flow(int link) {
        return shares[link] * delivered[receivers[link]];
    }

    /** {@return true if an operation has no feed in the data, so that chains start there} */
    public boolean isOrigin(int operation) {
        return inStart[operation] == inStart[operation + 1];
    }

    /**
     * {@return true if an operation's country imports more of the operation's goods than it exports (definitions
     * 4)}
     */
    public boolean isNetImporter(int operation) {
        return netImporters[operation];
    }

    /** {@return the demand of all use operations, tonnes} */
    public double demand() {
        double sum = 0;
        for (int v = 0; v < delivered.length; v++) {
            sum += operations.isUse(v) ? delivered[v] : 0;
        }
        return sum;
    }

    private double[] delivered(LinkTable flows) {
        double[] sums = new double[operations.size()];
        for (int i = 0; i < flows.size(); i++) {
            int receiver = flows.receivers[i];
            sums[receiver] += operations.isUse(receiver) ? flows.tonnes[i] : 0;
        }
        for (int v = sums.length - 1; v >= 0; v--) {
            for (int link = inStart[v]; link < inStart[v + 1]; link++) {
                sums[senders[link]] += shares[link] * sums[v];
            }
        }
        return sums;
    }

    /** {@return the start of each key's entries in an array sorted by key} */
    private static int[] starts(int[] keys, int count) {
        int[] starts = new int[count + 1];
        for (int key : keys) {
            starts[key + 1]++;
        }
        for (int i = 0; i < count; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    /** {@return the index of each entry in a stable order by key: a counting sort} */
    private static int[] places(int[] keys, int[] starts) {
        int[] next = starts.clone();
        int[] places = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            places[i] = next[keys[i]]++;
        }
        return places;
    }
}
