package org.lodegraph.network;

/**
 * What operations and links can carry beyond their flow where nothing better is known.
 *
 * @param headroom of an operation without a published capacity, as a share of its output, 0 or more
 * @param slack of an existing link, as a share of its flow, 0 or more; infinite for no bound
 */
public record SpareCapacity(double headroom, double slack) {

    /** The values taken where a question names none. */
    public static final SpareCapacity DEFAULT = new SpareCapacity(0.10, 0.25);

    /**
     * Takes the values.
     *
     * @throws IllegalArgumentException where one is negative or not a number, or the headroom infinite
     */
    public SpareCapacity {
        if (!(headroom >= 0 && headroom < Double.POSITIVE_INFINITY && slack >= 0)) {
            throw new IllegalArgumentException("headroom " + headroom + " and slack " + slack + "; expected 0 or more");
        }
    }

    /** {@return the same with another headroom} */
    public SpareCapacity headroom(double other) {
        return new SpareCapacity(other, slack);
    }

    /** {@return the same with another slack} */
    public SpareCapacity slack(double other) {
        return new SpareCapacity(headroom, other);
    }

    /** {@return what an operation can carry at the most, tonnes that reach use} */
    double capacity(SupplyNetwork network, int operation) {
        double published = network.operations.growth[operation];
        double growth = network.operations.isUnknown(operation) ? 0 : Double.isNaN(published) ? headroom : published;
        return network.delivered[operation] * (1 + growth);
    }

    /** {@return what a link can carry at the most, tonnes that reach use} */
    double capacity(SupplyNetwork network, int sender, double flow) {
        if (network.operations.isUnknown(sender) || flow == 0) {
            return flow;
        }
        return flow * (1 + slack);
    }
}
