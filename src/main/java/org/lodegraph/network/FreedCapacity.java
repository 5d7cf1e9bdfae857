package org.lodegraph.network;

/**
 * Capacity that a demand frees if it refuses some supply: what its refused chains use today, by operation and link
 * (definitions 4).
 */
final class FreedCapacity {

    private final SupplyNetwork network;
    private final TransitShare transit;
    private final double[] all;
    private final double[] clean;

    /** @param transit shares that meet refused supply, under {@code remaining} */
    FreedCapacity(SupplyNetwork network, Demand demand, RemainingCapacity remaining, TransitShare transit) {
        this.network = network;
        this.transit = transit;
        this.all = deliveries(network, demand, Removal.of().remaining(network));
        this.clean = deliveries(network, demand, remaining);
    }

    /**
     * {@return the part of each operation's delivery that reaches the demand without meeting refused supply further
     * down}
     */
    private static double[] deliveries(SupplyNetwork network, Demand demand, RemainingCapacity remaining) {
        double[] own = new double[network.operations.size()];
        for (int use : demand.uses) {
            own[use] = network.delivered[use];
        }
        for (int v = own.length - 1; v >= 0; v--) {
            double below = remaining.operations[v] * own[v];
            for (int link = network.inStart[v]; below > 0 && link < network.inStart[v + 1]; link++) {
                own[network.senders[link]] += network.shares[link] * remaining.open(link) * below;
            }
        }
        return own;
    }

    /** {@return true if a part of an operation's delivery reaches the demand today} */
    boolean serves(int operation) {
        return all[operation] > 0;
    }

    /** {@return the tonnes freed on an operation} */
    double operation(int operation) {
        return Math.max(0, all[operation] - (1 - transit.shares[operation]) * clean[operation]);
    }

    /** {@return the tonnes freed on a link} */
    double link(int link) {
        int receiver = network.receivers[link];
        double kept = (1 - transit.shares[network.senders[link]]) * clean[receiver];
        return Math.max(0, network.shares[link] * (all[receiver] - kept));
    }
}
