package org.lodegraph.data.curate.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Estimates the weight of lines that report only a value.
 *
 * <p>The weight is the value over the median unit value of all lines of the same heading that report both. About one
 * line in seven has no weight.
 */
final class MedianFill {

    private MedianFill() {}

    /**
     * {@return the lines with every weight present, in the same order; lines without weight and value are left out}
     */
    static List<TradeLine> fill(List<TradeLine> lines) {
        Map<Heading, List<Double>> prices = new TreeMap<>();
        for (TradeLine line : lines) {
            if (line.grossTonnes() > 0 && line.valueUsd() > 0) {
                prices.computeIfAbsent(line.heading(), any -> new ArrayList<>()).add(line.usdPerKilogram());
            }
        }
        prices.values().forEach(list -> list.sort(null));
        List<TradeLine> filled = new ArrayList<>();
        for (TradeLine line : lines) {
            if (line.grossTonnes() > 0) {
                filled.add(line);
            } else if (line.valueUsd() > 0 && prices.containsKey(line.heading())) {
                double tonnes = line.valueUsd() / 1000 / median(prices.get(line.heading()));
                filled.add(new TradeLine(
                        line.heading(),
                        line.exporter(),
                        line.importer(),
                        tonnes,
                        line.valueUsd(),
                        true,
                        line.reference()));
            }
        }
        return filled;
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
