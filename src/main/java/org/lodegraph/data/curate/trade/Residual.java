package org.lodegraph.data.curate.trade;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lodegraph.model.Basis;

/**
 * Distributes the published residual to countries that must have output: rule 2(a).
 *
 * <p>It goes to countries with no row at the stage in any source and with more exports than imports. Each gets part of
 * "Other countries" in proportion to its net exports, and at most these. The exports of a port of exit belong to its
 * producer, and a transit port (Latvia, Hong Kong) has no output.
 */
final class Residual {

    private static final double LEAST_TONNES = 0.1;

    private Residual() {}

    /** Adds an output to the producers for every country that gets a part. */
    static void share(Producers producers, List<TradeLeg> legs, Predicate<String> makesNothing) {
        Map<String, Double> net = netExports(legs);
        net.entrySet()
                .removeIf(entry -> entry.getKey().equals(TradeLine.UNSPECIFIED)
                        || producers.hasRow(entry.getKey())
                        || makesNothing.test(entry.getKey())
                        || entry.getValue() < LEAST_TONNES);
        double totalNetExports =
                net.values().stream().mapToDouble(Double::doubleValue).sum();
        double left = producers.residualLeft();
        if (totalNetExports <= 0 || left < LEAST_TONNES) {
            return;
        }
        double part = Math.min(1, left / totalNetExports);
        net.forEach((country, tonnes) -> {
            if (tonnes * part >= LEAST_TONNES) {
                producers.add(
                        country,
                        tonnes * part,
                        Basis.ESTIMATED,
                        Producers.observation(producers.residual()),
                        "part of Other countries in proportion to net exports; no source names the country");
            }
        });
    }

    static Map<String, Double> netExports(List<TradeLeg> legs) {
        Map<String, Double> net = new TreeMap<>();
        for (TradeLeg leg : legs) {
            net.merge(leg.exporter(), leg.tonnes(), Double::sum);
            net.merge(leg.importer(), -leg.tonnes(), Double::sum);
        }
        return net;
    }
}
