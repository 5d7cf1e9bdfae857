package org.lodegraph.network;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The subgraph upstream of a demand: the operations that chains into it pass, and their links. A flow into the
 * demand uses nothing else. Time and memory are linear in its size.
 */
final class UpstreamSubgraph {

    final SupplyNetwork network;
    final int[] operations;
    final int[] links;

    private UpstreamSubgraph(SupplyNetwork whole, int[] operations) {
        this.operations = operations;
        int[] places = new int[whole.operations.size()];
        for (int v = 0; v < operations.length; v++) {
            places[operations[v]] = v;
        }
        this.links = IntStream.of(operations)
                .flatMap(v -> IntStream.range(whole.inStart[v], whole.inStart[v + 1]))
                .toArray();
        this.network = SupplyNetwork.of(operations(whole, operations), flows(whole, links, places));
    }

    /** Finds the subgraph upstream of use operations, and maps its indexes to those of the whole network. */
    static UpstreamSubgraph of(SupplyNetwork network, int[] uses) {
        boolean[] above = new boolean[network.operations.size()];
        for (int use : uses) {
            above[use] = true;
        }
        for (int v = above.length - 1; v >= 0; v--) {
            for (int link = network.inStart[v]; above[v] && link < network.inStart[v + 1]; link++) {
                above[network.senders[link]] = true;
            }
        }
        return new UpstreamSubgraph(
                network, IntStream.range(0, above.length).filter(v -> above[v]).toArray());
    }

    private static NodeTable operations(SupplyNetwork whole, int[] operations) {
        byte[] stages = new byte[operations.length];
        int[] countries = new int[operations.length];
        double[] growth = new double[operations.length];
        for (int v = 0; v < operations.length; v++) {
            stages[v] = whole.operations.stages[operations[v]];
            countries[v] = whole.operations.countries[operations[v]];
            growth[v] = whole.operations.growth[operations[v]];
        }
        return new NodeTable(stages, countries, growth);
    }

    private static LinkTable flows(SupplyNetwork whole, int[] links, int[] places) {
        int[] senders = new int[links.length];
        int[] receivers = new int[links.length];
        for (int link = 0; link < links.length; link++) {
            senders[link] = places[whole.senders[links[link]]];
            receivers[link] = places[whole.receivers[links[link]]];
        }
        return new LinkTable(senders, receivers, values(links, whole::flow), values(links, link -> whole.shares[link]));
    }

    /** {@return the values of its operations, from those of the whole network} */
    double[] ofOperations(double[] whole) {
        return values(operations, v -> whole[v]);
    }

    /** {@return the values of its links, from those of the whole network} */
    double[] ofLinks(double[] whole) {
        return values(links, link -> whole[link]);
    }

    private static double[] values(int[] places, IntToDoubleFunction value) {
        double[] values = new double[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(places[i]);
        }
        return values;
    }
}
