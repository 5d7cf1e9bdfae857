package org.lodegraph.network;

import java.util.Arrays;
import java.util.List;

/**
 * The exposure of every demand to every removal: {@link TransitShare} for many removals in one pass down the
 * network.
 *
 * <p>Each operation has a row with one number per removal, so a link costs one loop over its sender's row.
 * Operations that no removal reaches have no row. Time is links x removals; memory covers the rows of {@value
 * #BLOCK} removals.
 */
public final class ExposureMatrix {

    private static final int BLOCK = 128;
    private static final double[] NONE = {};
    private static final int[] NO_REMOVALS = {};

    private final double[][] exposures;

    private ExposureMatrix(double[][] exposures) {
        this.exposures = exposures;
    }

    /** Computes all exposures. */
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
                computeAlone(network, removals.get(x), demands, exposures, x);
            }
        }
        return new ExposureMatrix(exposures);
    }

    /** Computes a removal that closes links by itself, because rows know only operations. */
    private static void computeAlone(
            SupplyNetwork network, Removal removal, List<Demand> demands, double[][] exposures, int place) {
        TransitShare transit = TransitShare.of(network, removal);
        for (int t = 0; t < exposures.length; t++) {
            exposures[t][place] = transit.exposure(demands.get(t));
        }
    }

    /** {@return the share of a demand's supply that meets a removal, 0 to 1; both by index} */
    public double exposure(int removal, int demand) {
        return exposures[demand][removal];
    }

    /**
     * {@return for each operation the part of its delivery that meets each removal of a block; {@link #NONE} if it
     * meets none}
     */
    private static double[][] rows(SupplyNetwork network, List<Removal> block) {
        int[][] removing = removing(network, block);
        double[][] rows = new double[removing.length][];
        for (int v = 0; v < rows.length; v++) {
            rows[v] = removing[v].length == 0 ? NONE : new double[block.size()];
            for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
                int sender = network.senders[link];
                if (rows[sender].length > 0) {
                    rows[v] = rows[v].length == 0 ? new double[block.size()] : rows[v];
                    feed(network, link, removing[sender], rows[sender], rows[v]);
                }
            }
            limitToOne(rows[v]);
            for (int i : removing[v]) {
                double part = block.get(i).part(v);
                rows[v][i] = part + (1 - part) * rows[v][i];
            }
        }
        return rows;
    }

    /** {@return for each operation the removals of a block that contain it} */
    private static int[][] removing(SupplyNetwork network, List<Removal> block) {
        int[][] removing = new int[network.operations.size()][];
        Arrays.fill(removing, NO_REMOVALS);
        for (int i = 0; i < block.size(); i++) {
            int place = i;
            block.get(i).operations().forEach(v -> {
                removing[v] = Arrays.copyOf(removing[v], removing[v].length + 1);
                removing[v][removing[v].length - 1] = place;
            });
        }
        return removing;
    }

    /** At an origin, only removals of the origin itself can be met. */
    private static void feed(SupplyNetwork network, int link, int[] removing, double[] from, double[] to) {
        double share = network.shares[link];
        if (network.isOrigin(network.senders[link])) {
            for (int i : removing) {
                to[i] += share * from[i];
            }
        } else {
            add(from, share, to);
        }
    }

    /** A plain loop over two arrays, which the compiler can vectorize. */
    private static void add(double[] from, double part, double[] to) {
        for (int i = 0; i < from.length; i++) {
            to[i] += part * from[i];
        }
    }

    /** Limits a row to 1, because rounded input shares may add up to slightly more. */
    private static void limitToOne(double[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.min(1, row[i]);
        }
    }

    /** {@return the mean over a demand's use operations, for each removal of a block} */
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
