package org.lodegraph.network;

/**
 * The share of each operation's delivery that meets a removal, at the operation or upstream: the exposure to it. Inputs
 * mix in proportion; a chain that meets the removal twice counts once.
 *
 * <p>{@code passing(v) = taken(v) + (1 - taken(v)) x sum over inputs u of share(u,v) x passing(u)}, where a closed
 * part of a link counts as passing. One pass down the network, linear in the links. The exposure of a demand is the
 * mean over its use operations (definitions 3).
 */
public final class TransitShare {

    final double[] shares;
    private final double[] hidden;

    private TransitShare(double[] shares, double[] hidden) {
        this.shares = shares;
        this.hidden = hidden;
    }

    /** Computes the shares of a removal. */
    public static TransitShare of(SupplyNetwork network, Removal removal) {
        return of(network, removal.remaining(network));
    }

    static TransitShare of(SupplyNetwork network, RemainingCapacity remaining) {
        double[] shares = new double[network.operations.size()];
        double[] hidden = new double[shares.length];
        for (int v = 0; v < shares.length; v++) {
            double fed = 0;
            for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
                fed += network.shares[link] * (1 - remaining.open(link) * (1 - shares[network.senders[link]]));
            }
            hidden[v] = Math.min(1, fed);
            shares[v] = 1 - remaining.operations[v] * (1 - hidden[v]);
        }
        return new TransitShare(shares, hidden);
    }

    /** {@return the share of an operation's delivery that meets the removal, at the operation or upstream, 0 to 1} */
    public double share(int operation) {
        return shares[operation];
    }

    /** {@return the share of an operation's feed that meets the removal upstream, 0 to 1: its hidden origin} */
    public double hidden(int operation) {
        return hidden[operation];
    }

    /** {@return the share of a demand's supply that meets the removal, 0 to 1} */
    public double exposure(Demand demand) {
        return demand.mean(shares);
    }
}
