package org.lodegraph.network;

/**
 * Finds operations in countries that import more of their stage's goods than they export (definitions 4). These are
 * hubs and processors of foreign output, with no spare capacity for others.
 */
final class NetTrade {

    /**
     * Maximum net imports, as a share of the country's output at the stage. It is not 0, because tracing leaves
     * small residues of trade.
     */
    private static final double MAX_NET_IMPORTS = 0.01;

    private NetTrade() {}

    static boolean[] importers(NodeTable operations, LinkTable flows) {
        int stages = 4;
        double[] sent = new double[operations.countries() * stages];
        double[] net = new double[sent.length];
        for (int i = 0; i < flows.size(); i++) {
            int sender = flows.senders[i];
            int receiver = flows.receivers[i];
            if (operations.isUnknown(sender)) {
                continue;
            }
            int stage = operations.stages[sender];
            sent[operations.countries[sender] * stages + stage] += flows.tonnes[i];
            if (operations.countries[sender] != operations.countries[receiver]) {
                net[operations.countries[sender] * stages + stage] -= flows.tonnes[i];
                if (!operations.isUnknown(receiver)) {
                    net[operations.countries[receiver] * stages + stage] += flows.tonnes[i];
                }
            }
        }
        boolean[] importers = new boolean[operations.size()];
        for (int v = 0; v < importers.length; v++) {
            int place = operations.countries[v] * stages + operations.stages[v];
            importers[v] = !operations.isUnknown(v) && net[place] > MAX_NET_IMPORTS * sent[place];
        }
        return importers;
    }
}
