package org.lodegraph.network;

/**
 * Default spare capacity of operations and links, used where no better figure is known.
 *
 * @param headroom spare capacity of an operation without a published capacity, as a share of its output, 0 or more
 * @param slack spare capacity of an existing link, as a share of its flow, 0 or more; infinite for no bound
 */
public record SpareCapacity(double headroom, double slack) {

    /** The defaults of questions. */
    public static final SpareCapacity DEFAULT = new SpareCapacity(0.10, 0.25);

    /**
     * @throws IllegalArgumentException if a value is negative or NaN, or the headroom infinite
     */
    public SpareCapacity {
        if (!(headroom >= 0 && headroom < Double.POSITIVE_INFINITY && slack >= 0)) {
            throw new IllegalArgumentException("headroom " + headroom + " and slack " + slack + "; expected 0 or more");
        }
    }

    /** {@return this with another headroom} */
    public SpareCapacity headroom(double other) {
        return new SpareCapacity(other, slack);
    }

    /** {@return this with another slack} */
    public SpareCapacity slack(double other) {
        return new SpareCapacity(headroom, other);
    }

    /**
     * {@return what an operation can deliver beyond what it delivers, tonnes that reach use; 0 for a net importer of its
     * goods and for UNKNOWN}
     */
    public double spare(SupplyNetwork network, int operation) {
        return network.isNetImporter(operation) ? 0 : capacity(network, operation) - network.delivered[operation];
    }

    /** {@return what a link can carry beyond its flow, tonnes that reach use; infinite for infinite slack} */
    public double spareOfLink(SupplyNetwork network, int link) {
        return spare(network, network.senders[link], network.flow(link));
    }

    /** {@return what a sender's links can carry beyond a flow, tonnes that reach use} */
    double spare(SupplyNetwork network, int sender, double flow) {
        return capacity(network, sender, flow) - flow;
    }

    /** {@return the capacity of an operation, tonnes that reach use} */
    double capacity(SupplyNetwork network, int operation) {
        double published = network.operations.growth[operation];
        double growth = network.operations.isUnknown(operation) ? 0 : Double.isNaN(published) ? headroom : published;
        return network.delivered[operation] * (1 + growth);
    }

    /** {@return the capacity of a link, tonnes that reach use} */
    double capacity(SupplyNetwork network, int sender, double flow) {
        if (network.operations.isUnknown(sender) || flow == 0) {
            return flow;
        }
        return grown(flow);
    }

    /** {@return the capacity of a link with this flow, which does not come from UNKNOWN} */
    double grown(double flow) {
        return flow * (1 + slack);
    }
}
