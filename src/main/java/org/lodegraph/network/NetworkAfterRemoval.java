package org.lodegraph.network;

/**
 * A network after a removal: remaining supply, losses, and relief by rerouting (definitions 3).
 *
 * <p>Supply that avoids the removal keeps its path. The remaining capacity of operations and links is relief:
 * <ul>
 * <li>{@link #bestCase}: one demand alone takes all relief, and may reroute the supply that still reaches it. With
 * a the largest further flow into it, {@code bestCase = max(0, exposure - a / D)}, which is {@code max(0, D -
 * maxflow) / D}.
 * <li>{@link #shared}: all demands compete. With rho the part of the world's lost tonnes that one largest flow from
 * relief to all of them restores, {@code shared = max(bestCase, exposure x (1 - rho))}.
 * </ul>
 *
 * <p>Supply from UNKNOWN keeps its path and offers no relief. Construction takes time linear in the links; each
 * flow uses a {@link ResidualFlow}. Not thread-safe.
 */
public final class NetworkAfterRemoval {

    private final SupplyNetwork network;
    private final RemainingCapacity remaining;
    private final TransitShare transit;
    private final double[] operationKept;
    private final double[] linkFlow;
    private final double[] linkKept;
    private final double[] operationCapacity;
    private final double[] linkCapacity;
    private double relieved = Double.NaN;

    /** Computes remaining supply and relief. */
    public NetworkAfterRemoval(SupplyNetwork network, Removal removal, SpareCapacity spare) {
        this.network = network;
        this.remaining = removal.remaining(network);
        this.transit = TransitShare.of(network, remaining);
        this.operationKept = new double[network.operations.size()];
        this.linkFlow = new double[network.links()];
        this.linkKept = new double[network.links()];
        keep(reach());
        this.operationCapacity = operationCapacity(spare);
        this.linkCapacity = linkCapacity(spare);
    }

    /** Shares the remaining supply of another, which does not depend on the spare capacity. */
    private NetworkAfterRemoval(NetworkAfterRemoval other, SpareCapacity spare) {
        this.network = other.network;
        this.remaining = other.remaining;
        this.transit = other.transit;
        this.operationKept = other.operationKept;
        this.linkFlow = other.linkFlow;
        this.linkKept = other.linkKept;
        this.operationCapacity = operationCapacity(spare);
        this.linkCapacity = linkCapacity(spare);
    }

    /** {@return the same network after the same removal, with other spare capacity} */
    public NetworkAfterRemoval with(SpareCapacity spare) {
        return new NetworkAfterRemoval(this, spare);
    }

    /** Computes what each operation and link still carries, and the flow that each open link may exceed. */
    private void keep(double[] reach) {
        for (int v = 0; v < reach.length; v++) {
            operationKept[v] = (1 - transit.shares[v]) * reach[v];
            for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
                int sender = network.senders[link];
                if (remaining.operations[v] > 0
                        && remaining.operations[sender] > 0
                        && !network.operations.isUnknown(sender)) {
                    linkFlow[link] = network.flow(link);
                    linkKept[link] = (1 - transit.shares[sender])
                            * network.shares[link]
                            * remaining.open(link)
                            * remaining.operations[v]
                            * reach[v];
                }
            }
        }
    }

    private double[] operationCapacity(SpareCapacity spare) {
        double[] capacity = new double[operationKept.length];
        for (int v = 0; v < capacity.length; v++) {
            capacity[v] = Math.max(0, spare.capacity(network, v) * remaining.operations[v] - operationKept[v]);
        }
        return capacity;
    }

    private double[] linkCapacity(SpareCapacity spare) {
        double[] capacity = new double[linkFlow.length];
        for (int link = 0; link < capacity.length; link++) {
            double open = remaining.open(link);
            double flow = linkFlow[link];
            if (flow > 0 && open > 0) {
                double most = open * (remaining.isCapped(link) ? flow : spare.grown(flow));
                capacity[link] = Math.max(0, most - linkKept[link]);
            }
        }
        return capacity;
    }

    /** {@return the part of each operation's delivery that meets no removal on its way to use, tonnes} */
    private double[] reach() {
        double[] reach = new double[network.operations.size()];
        for (int v = reach.length - 1; v >= 0; v--) {
            reach[v] = network.operations.isUse(v) ? network.delivered[v] : reach[v];
            double below = remaining.operations[v] * reach[v];
            if (below > 0) {
                for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
                    reach[network.senders[link]] += network.shares[link] * remaining.open(link) * below;
                }
            }
        }
        return reach;
    }

    /** {@return the share of a demand's supply that meets the removal, 0 to 1: the loss without rerouting} */
    public double exposure(Demand demand) {
        return transit.exposure(demand);
    }

    /** {@return the flow that a link still carries before rerouting, tonnes that reach use} */
    public double arriving(int link) {
        return network.flow(link)
                * remaining.open(link)
                * remaining.operations[network.receivers[link]]
                * (1 - transit.shares[network.senders[link]]);
    }

    /** {@return the loss of the whole world before rerouting, tonnes} */
    public double lost() {
        double sum = 0;
        for (int v = 0; v < operationCapacity.length; v++) {
            sum += lost(v);
        }
        return sum;
    }

    private double lost(int operation) {
        return network.operations.isUse(operation) ? network.delivered[operation] * transit.shares[operation] : 0;
    }

    /** {@return the part of {@link #lost} that one largest flow from all relief restores, tonnes} */
    public double relieved() {
        if (Double.isNaN(relieved)) {
            ResidualFlow all = new ResidualFlow(network, operationCapacity.clone(), linkCapacity.clone());
            for (int v = 0; v < operationCapacity.length; v++) {
                all.setNeed(v, lost(v));
            }
            relieved = all.maximise();
        }
        return relieved;
    }

    /** {@return {@link #relieved} divided by {@link #lost}, 0 to 1; 0 if nothing is lost} */
    public double rho() {
        double lost = lost();
        return lost > 0 ? Math.min(1, relieved() / lost) : 0;
    }

    /** {@return the loss if the demand alone takes all relief, 0 to the exposure} */
    public double bestCase(Demand demand) {
        double exposure = exposure(demand);
        if (exposure == 0) {
            return 0;
        }
        return Math.max(0, exposure - largestFlow(demand.upstream(), exposure * demand.tonnes()) / demand.tonnes());
    }

    /** {@return the loss if all demands compete for the same relief, from the best case to the exposure} */
    public double shared(Demand demand) {
        return shared(exposure(demand), bestCase(demand), rho());
    }

    /** {@return the shared loss of an exposure, a best case and a {@link #rho}, each 0 to 1} */
    public static double shared(double exposure, double bestCase, double rho) {
        return Math.max(bestCase, exposure * (1 - rho));
    }

    /**
     * {@return the amount of this mineral that a demand could get in addition to all it has today, after the
     * removal, tonnes}
     */
    public double beyond(Demand demand) {
        double lost = exposure(demand) * demand.tonnes();
        return Math.max(0, largestFlow(demand.upstream(), Double.MAX_VALUE) - lost);
    }

    /**
     * {@return the largest flow into a demand, up to a limit, in addition to its remaining supply, which may be
     * rerouted}
     */
    private double largestFlow(UpstreamSubgraph upstream, double mostTonnes) {
        SupplyNetwork above = upstream.network;
        ResidualFlow alone =
                new ResidualFlow(above, upstream.ofOperations(operationCapacity), upstream.ofLinks(linkCapacity));
        double[] reach = new double[upstream.operations.length];
        for (int v = reach.length - 1; v >= 0; v--) {
            int own = upstream.operations[v];
            if (above.operations.isUse(v)) {
                reach[v] = network.delivered[own];
                alone.setNeed(v, mostTonnes);
            }
            double below = remaining.operations[own] * reach[v];
            if (below > 0) {
                alone.setOperationFlow(v, (1 - transit.shares[own]) * reach[v]);
                for (int link = above.inStart[v]; link < above.inStart[v + 1]; link++) {
                    int sender = above.senders[link];
                    double share = above.shares[link] * remaining.open(upstream.links[link]);
                    reach[sender] += share * below;
                    alone.setLinkFlow(link, (1 - transit.shares[upstream.operations[sender]]) * share * below);
                }
            }
        }
        return Math.min(mostTonnes, alone.maximise(mostTonnes));
    }
}
