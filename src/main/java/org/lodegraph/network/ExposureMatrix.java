package org.lodegraph.network;

import java.util.Arrays;
import java.util.List;

/**
 * The exposure of every demand to every removal: {@link Passing} for many removals in one pass down the network.
 *
 * <p>The removals stand side by side in a row of numbers for each operation, so that a link costs one run over its sender's row. A row of
 * zeros is passed over. Time links x removals; the rows of {@value #BLOCK} removals are held at a time.
 */
public final class ExposureMatrix {

    private static final int BLOCK = 64;

    private final double[][] exposures;

    private ExposureMatrix(double[][] exposures) {
        this.exposures = exposures;
    }

    /** Works out every exposure. */
    public static ExposureMatrix of(SupplyNetwork network, List<Removal> removals, List<Demand> demands) {
        double[][] exposures = new double[removals.size()][demands.size()];
        for (int from = 0; from < removals.size(); from += BLOCK) {
            List<Removal> block = removals.subList(from, Math.min(removals.size(), from + BLOCK));
            double[] rows = rows(network, block);
            for (int i = 0; i < block.size(); i++) {
                for (int t = 0; t < demands.size(); t++) {
                    exposures[from + i][t] = mean(network, demands.get(t), rows, block.size(), i);
                }
            }
        }
        return new ExposureMatrix(exposures);
    }

    /** {@return the share of a demand's supply that meets a removal, 0 to 1, both by their place in the lists} */
    public double exposure(int removal, int demand) {
        return exposures[removal][demand];
    }

    private static double[] rows(SupplyNetwork network, List<Removal> block) {
        int width = block.size();
        int size = network.operations.size();
        double[] taken = new double[size * width];
        for (int i = 0; i < width; i++) {
            int place = i;
            Removal removal = block.get(i);
            removal.operations().forEach(v -> taken[v * width + place] = removal.part(v));
        }
        double[] rows = new double[size * width];
        boolean[] met = new boolean[size];
        for (int v = 0; v < size; v++) {
            feed(network, v, rows, met, width);
            for (int at = v * width; at < (v + 1) * width; at++) {
                rows[at] = taken[at] + (1 - taken[at]) * Math.min(1, rows[at]);
                met[v] |= rows[at] > 0;
            }
        }
        return rows;
    }

    private static void feed(SupplyNetwork network, int v, double[] rows, boolean[] met, int width) {
        for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
            int sender = network.senders[link];
            if (met[sender]) {
                add(rows, sender * width, v * width, width, network.shares[link]);
            }
        }
    }

    private static void add(double[] rows, int from, int to, int width, double share) {
        for (int i = 0; i < width; i++) {
            rows[to + i] += share * rows[from + i];
        }
    }

    private static double mean(SupplyNetwork network, Demand demand, double[] rows, int width, int place) {
        double sum = Arrays.stream(demand.uses)
                .mapToDouble(use -> network.delivered[use] * rows[use * width + place])
                .sum();
        return demand.tonnes() == 0 ? 0 : sum / demand.tonnes();
    }
}
