package org.lodegraph.network;

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
            for (int t = 0; t < demands.size(); t++) {
                double[] means = means(network, demands.get(t), rows, block.size());
                for (int i = 0; i < means.length; i++) {
                    exposures[from + i][t] = means[i];
                }
            }
        }
        for (int x = 0; x < exposures.length; x++) {
            if (removals.get(x).closesLinks()) {
                exposures[x] = alone(network, removals.get(x), demands);
            }
        }
        return new ExposureMatrix(exposures);
    }

    /** The rows know operations alone; a removal that closes links is followed by itself. */
    private static double[] alone(SupplyNetwork network, Removal removal, List<Demand> demands) {
        Passing passing = Passing.of(network, removal);
        return demands.stream().mapToDouble(passing::exposure).toArray();
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

    /** The mean over a demand's use operations, for each removal of the block. */
    private static double[] means(SupplyNetwork network, Demand demand, double[] rows, int width) {
        double[] means = new double[width];
        for (int use : demand.uses) {
            double part = demand.tonnes() == 0 ? 0 : network.delivered[use] / demand.tonnes();
            for (int i = 0; i < width; i++) {
                means[i] += part * rows[use * width + i];
            }
        }
        return means;
    }
}
