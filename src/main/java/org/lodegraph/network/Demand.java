package org.lodegraph.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The demand of a target: the sum over the use operations of a country or a bloc. */
public final class Demand {

    final int[] uses;
    private final SupplyNetwork network;
    private final double tonnes;
    private @Nullable UpstreamSubgraph upstream;

    private Demand(SupplyNetwork network, int[] uses) {
        this.network = network;
        this.uses = uses;
        double sum = 0;
        for (int use : uses) {
            sum += network.delivered[use];
        }
        this.tonnes = sum;
    }

    /** {@return the demand of the countries that a condition accepts; empty if none of them has any} */
    public static Demand of(SupplyNetwork network, IntPredicate countries) {
        NodeTable operations = network.operations;
        return new Demand(
                network,
                IntStream.range(0, operations.size())
                        .filter(v -> operations.isUse(v) && countries.test(operations.countries[v]))
                        .toArray());
    }

    /** {@return the demand of every country that has any, by country} */
    public static Map<Integer, Demand> byCountry(SupplyNetwork network) {
        Map<Integer, List<Integer>> uses = new TreeMap<>();
        NodeTable operations = network.operations;
        for (int v = 0; v < operations.size(); v++) {
            if (operations.isUse(v) && !operations.isUnknown(v) && network.delivered[v] > 0) {
                uses.computeIfAbsent(operations.countries[v], country -> new ArrayList<>())
                        .add(v);
            }
        }
        Map<Integer, Demand> demands = new TreeMap<>();
        uses.forEach((country, own) -> demands.put(
                country,
                new Demand(network, own.stream().mapToInt(Integer::intValue).toArray())));
        return demands;
    }

    /** {@return the demand, tonnes} */
    public double tonnes() {
        return tonnes;
    }

    /**
     * {@return the share of the demand that each operation sends directly into it}
     *
     * @param shares the network of this demand, whose links measures may have closed in part
     */
    double[] fed(SupplyNetwork shares) {
        double[] fed = new double[shares.operations.size()];
        for (int use : uses) {
            double part = share(use);
            for (int link = shares.inStart[use]; link < shares.inStart[use + 1]; link++) {
                fed[shares.senders[link]] += shares.shares[link] * part;
            }
        }
        return fed;
    }

    /** {@return the share of the demand of an operation, 0 to 1; 0 if it is none of its uses} */
    double share(int operation) {
        return tonnes > 0 && uses().anyMatch(use -> use == operation) ? network.delivered[operation] / tonnes : 0;
    }

    public IntStream uses() {
        return IntStream.of(uses);
    }

    /** {@return the upstream subgraph, computed on first use and then cached} */
    synchronized UpstreamSubgraph upstream() {
        if (upstream == null) {
            upstream = UpstreamSubgraph.of(network, uses);
        }
        return upstream;
    }

    /** {@return the demand-weighted mean of a share over the use operations; 0 if there is no demand} */
    double mean(double[] shares) {
        double sum = 0;
        for (int use : uses) {
            sum += network.delivered[use] * shares[use];
        }
        return tonnes == 0 ? 0 : sum / tonnes;
    }
}
