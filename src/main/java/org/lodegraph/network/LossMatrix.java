package org.lodegraph.network;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The losses of every demand under every removal, computed in parallel on all processors (definitions 3).
 *
 * <p>The upstream subgraph of each demand is computed once, for all removals. If the computation is stopped, the
 * removals finished by then are available and the others are not.
 */
public final class LossMatrix {

    private final double[][] exposures;
    private final double[][] bestCases;
    private final double[] rhos;

    private LossMatrix(int removals, int demands) {
        exposures = new double[removals][demands];
        bestCases = new double[removals][demands];
        rhos = new double[removals];
        Arrays.fill(rhos, Double.NaN);
    }

    /**
     * Computes all losses.
     *
     * @param isStopped called before each removal; once true, no further removal is started
     */
    public static LossMatrix of(
            SupplyNetwork network,
            List<Removal> removals,
            List<Demand> demands,
            SpareCapacity spare,
            BooleanSupplier isStopped) {
        LossMatrix matrix = new LossMatrix(removals.size(), demands.size());
        IntStream.range(0, removals.size())
                .parallel()
                .filter(x -> !isStopped.getAsBoolean())
                .forEach(x -> matrix.fill(x, new NetworkAfterRemoval(network, removals.get(x), spare), demands));
        return matrix;
    }

    private void fill(int removal, NetworkAfterRemoval after, List<Demand> demands) {
        for (int t = 0; t < demands.size(); t++) {
            exposures[removal][t] = after.exposure(demands.get(t));
            bestCases[removal][t] = after.bestCase(demands.get(t));
        }
        rhos[removal] = after.rho();
    }

    /** {@return true if a removal was finished before the computation stopped} */
    public boolean isDone(int removal) {
        return !Double.isNaN(rhos[removal]);
    }

    /** {@return the loss without rerouting, 0 to 1} */
    public double exposure(int removal, int demand) {
        return exposures[removal][demand];
    }

    /** {@return the loss if the demand alone takes all relief, 0 to the exposure} */
    public double bestCase(int removal, int demand) {
        return bestCases[removal][demand];
    }

    /** {@return the loss if all demands compete for relief, from the best case to the exposure} */
    public double shared(int removal, int demand) {
        return NetworkAfterRemoval.shared(exposures[removal][demand], bestCases[removal][demand], rhos[removal]);
    }

    /** {@return the part of the world's loss that rerouting restores, 0 to 1} */
    public double rho(int removal) {
        return rhos[removal];
    }
}
