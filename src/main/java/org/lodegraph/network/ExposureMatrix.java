package org.lodegraph.network;

import java.util.Arrays;
import java.util.List;

/**
 * The exposure of every demand to every removal: {@link TransitShare} for many removals in one pass down the network.
 *
 * <p>The removals stand side by side in a row of numbers for each operation, so that a link costs one run over its sender's row.
 * What no removal meets has no row. Time links x removals; the rows of {@value #BLOCK} removals are held at a time.
 */
public final class ExposureMatrix {

    private static final int BLOCK = 128;
    private static final double[] NONE = {};
    private static final int[] NOBODY = {};

    private final double[][] exposures;

    private ExposureMatrix(double[][] exposures) {
        this.exposures = exposures;
    }

    /** Works out every exposure. */
    public static ExposureMatrix of(SupplyNetwork network, List<Removal> removals, List<Demand> demands) {
        double[][] exposures = new double[demands.size()][removals.size()];
        for (int from = 0; from < removals.size(); from += BLOCK) {
            List<Removal> block = removals.subList(from, Math.min(removals.size(), from + BLOCK));
            double[][] rows = rows(network, block);
            for (int t = 0; t < exposures.length; t++) {
                System.arraycopy(
                        means(network, demands.get(t), rows, block.size()), 0, exposures[t], from, block.size());
            }
        }
        for (int x = 0; x < removals.size(); x++) {
            if (removals.get(x).closesLinks()) {
                alone(network, removals.get(x), demands, exposures, x);
            }
        }
        return new ExposureMatrix(exposures);
    }

    /** The rows know operations alone; a removal that closes links is followed by itself. */
    private static void alone(
            SupplyNetwork network, Removal removal, List<Demand> demands, double[][] exposures, int place) {
        TransitShare transit = TransitShare.of(network, removal);
        for (int t = 0; t < exposures.length; t++) {
            exposures[t][place] = transit.exposure(demands.get(t));
        }
    }

    /** {@return the share of a demand's supply that meets a removal, 0 to 1, both by their place in the lists} */
    public double exposure(int removal, int demand) {
        return exposures[demand][removal];
    }

    /** For each operation the part of what it delivers that meets each removal of a block; {@link #NONE} where it meets none. */
    private static double[][] rows(SupplyNetwork network, List<Removal> block) {
        int[][] takers = takers(network, block);
        double[][] rows = new double[takers.length][];
        for (int v = 0; v < rows.length; v++) {
            rows[v] = takers[v].length == 0 ? NONE : new double[block.size()];
            for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
                int sender = network.senders[link];
                if (rows[sender].length > 0) {
                    rows[v] = rows[v].length == 0 ? new double[block.size()] : rows[v];
                    feed(network, link, takers[sender], rows[sender], rows[v]);
                }
            }
            atMostAll(rows[v]);
            for (int i : takers[v]) {
                double part = block.get(i).part(v);
                rows[v][i] = part + (1 - part) * rows[v][i];
            }
        }
        return rows;
    }

    /** For each operation which removals of a block take it. */
    private static int[][] takers(SupplyNetwork network, List<Removal> block) {
        int[][] takers = new int[network.operations.size()][];
        Arrays.fill(takers, NOBODY);
        for (int i = 0; i < block.size(); i++) {
            int place = i;
            block.get(i).operations().forEach(v -> {
                takers[v] = Arrays.copyOf(takers[v], takers[v].length + 1);
                takers[v][takers[v].length - 1] = place;
            });
        }
        return takers;
    }

    /** Only what takes an origin itself can be met there. */
    private static void feed(SupplyNetwork network, int link, int[] takers, double[] from, double[] to) {
        double share = network.shares[link];
        if (network.isOrigin(network.senders[link])) {
            for (int i : takers) {
                to[i] += share * from[i];
            }
        } else {
            add(from, share, to);
        }
    }

    /** Two arrays and one index: what the compiler turns into steps of several numbers at once. */
    private static void add(double[] from, double part, double[] to) {
        for (int i = 0; i < from.length; i++) {
            to[i] += part * from[i];
        }
    }

    /** Shares into one operation may add up to a little more than one. */
    private static void atMostAll(double[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.min(1, row[i]);
        }
    }

    /** The mean over a demand's use operations, for each removal of a block. */
    private static double[] means(SupplyNetwork network, Demand demand, double[][] rows, int width) {
        double[] means = new double[width];
        if (demand.tonnes() > 0) {
            for (int use : demand.uses) {
                add(rows[use], network.delivered[use] / demand.tonnes(), means);
            }
        }
        return means;
    }
}
