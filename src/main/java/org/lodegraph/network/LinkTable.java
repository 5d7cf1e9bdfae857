package org.lodegraph.network;

/**
 * The links of a network as columns: index i of every array is link i. They may be in any order, with at most one
 * between two operations.
 *
 * <p>The arrays are not copied, and must not change afterwards.
 */
public final class LinkTable {

    final int[] senders;
    final int[] receivers;
    final double[] tonnes;
    final double[] shares;

    /**
     * Creates the table.
     *
     * @param senders sending operations
     * @param receivers receiving operations, each of a later stage than its sender
     * @param tonnes contained tonnes of the sender, 0 or more
     * @param shares share of the receiver's input, 0 to 1; those into one operation add up to 1, and into use are
     *     tonnes divided by all tonnes
     * @throws IllegalArgumentException if lengths differ
     */
    public LinkTable(int[] senders, int[] receivers, double[] tonnes, double[] shares) {
        int links = senders.length;
        if (receivers.length != links || tonnes.length != links || shares.length != links) {
            throw new IllegalArgumentException(links + " senders, " + receivers.length + " receivers, " + tonnes.length
                    + " tonnes and " + shares.length + " shares; expected as many of each");
        }
        this.senders = senders;
        this.receivers = receivers;
        this.tonnes = tonnes;
        this.shares = shares;
    }

    /** {@return the number of links} */
    public int size() {
        return senders.length;
    }
}
