package org.lodegraph.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a target takes: the use operations that it is the sum of, a country's or a bloc's. */
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

    /** {@return the demand of the countries that a condition holds for; nothing where none of them uses any} */
    public static Demand of(SupplyNetwork network, IntPredicate countries) {
        NodeTable operations = network.operations;
        return new Demand(
                network,
                IntStream.range(0, operations.size())
                        .filter(v -> operations.isUse(v) && countries.test(operations.countries[v]))
                        .toArray());
    }

    /** {@return the demand of every country that uses any, by country} */
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

    /** {@return what it takes, tonnes} */
    public double tonnes() {
        return tonnes;
    }

    /** {@return the use operations} */
    public IntStream uses() {
        return IntStream.of(uses);
    }

    /** {@return what stands above it: cut out of the network when first asked for, and kept} */
    synchronized UpstreamSubgraph cone() {
        if (upstream == null) {
            upstream = UpstreamSubgraph.of(network, uses);
        }
        return upstream;
    }

    /** {@return the demand-weighted mean over its use operations of a share, 0 where it takes nothing} */
    double mean(double[] shares) {
        double sum = 0;
        for (int use : uses) {
            sum += network.delivered[use] * shares[use];
        }
        return tonnes == 0 ? 0 : sum / tonnes;
    }
}
