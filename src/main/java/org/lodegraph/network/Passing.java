package org.lodegraph.network;

/**
 * The share of each operation's feed that meets a removal on its way, mixing in proportion; a chain that meets it twice counts once.
 *
 * <p>{@code passing(v) = taken(v) + (1 - taken(v)) x sum over inputs u of share(u,v) x passing(u)}, one pass down the network: time linear
 * in the links. The exposure of a demand is the mean of it over its use operations (definitions 3).
 */
public final class Passing {

    private final SupplyNetwork network;
    final double[] shares;

    private Passing(SupplyNetwork network, double[] shares) {
        this.network = network;
        this.shares = shares;
    }

    /** Follows a removal down the network. */
    public static Passing of(SupplyNetwork network, Removal removal) {
        return of(network, removal.left(network));
    }

    static Passing of(SupplyNetwork network, double[] left) {
        double[] shares = new double[network.operations.size()];
        for (int v = 0; v < shares.length; v++) {
            double fed = 0;
            for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
                fed += network.shares[link] * shares[network.senders[link]];
            }
            shares[v] = 1 - left[v] + left[v] * Math.min(1, fed);
        }
        return new Passing(network, shares);
    }

    /** {@return the share of what an operation delivers that meets the removal, at the operation or above it, 0 to 1} */
    public double share(int operation) {
        return shares[operation];
    }

    /** {@return the share of an operation's feed that meets the removal above it, 0 to 1: its hidden origin} */
    public double hidden(int operation) {
        double fed = 0;
        for (int link = network.inStart[operation]; link < network.inStart[operation + 1]; link++) {
            fed += network.shares[link] * shares[network.senders[link]];
        }
        return Math.min(1, fed);
    }

    /** {@return the share of a demand's supply that meets the removal, 0 to 1} */
    public double exposure(Demand demand) {
        return demand.mean(network, shares);
    }
}
