package org.lodegraph.network.tracing;

import java.util.Arrays;

/**
 * Scales down exports that exceed a country's possible supply: step 3 of definitions 1.
 *
 * <p>While a country's exports exceed 0.999 of its output and imports (less the amount reserved for its own use),
 * its row of the trade is scaled down to that. Scaling one row lowers the imports of others, so this repeats until
 * none exceeds it. Rows only shrink, so it terminates; amounts below a gram become 0.
 */
public final class ExportClamp {

    /** Maximum part of output and imports that a country can export. */
    public static final double MAX = 0.999;

    private static final double MIN_TONNES = 1e-6;
    private static final double ROUNDING = 1e-12;

    private final double[][] trade;
    private final double[] reserved;
    private final double[] factors;
    private final double[] exports;
    private final double[] input;

    private ExportClamp(double[] production, double[][] trade, double[] reserved) {
        this.trade = trade;
        this.reserved = reserved;
        this.factors = new double[production.length];
        Arrays.fill(factors, 1);
        this.exports = Matrices.rowSums(trade);
        this.input = Matrices.columnSums(trade);
        for (int i = 0; i < production.length; i++) {
            input[i] += production[i];
        }
    }

    /**
     * Computes the scaling factor of each country's exports.
     *
     * @param production output of each country, tonnes
     * @param trade tonnes from row to column, 0 on the diagonal
     * @param reserved tonnes that each country keeps for itself before it exports
     * @return for each country the factor on its row of the trade, 0 to 1
     */
    public static double[] factors(double[] production, double[][] trade, double[] reserved) {
        ExportClamp clamp = new ExportClamp(production, trade, reserved);
        clamp.shrinkAll();
        return clamp.factors;
    }

    private void shrinkAll() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < factors.length; i++) {
                double most = MAX * Math.max(0, input[i] - reserved[i]);
                if (exports[i] > most * (1 + ROUNDING)) {
                    double ratio = most < MIN_TONNES ? 0 : most / exports[i];
                    shrink(i, ratio);
                    changed = true;
                }
            }
        }
    }

    private void shrink(int i, double ratio) {
        double[] row = trade[i];
        for (int j = 0; j < row.length; j++) {
            input[j] = Math.max(0, input[j] - row[j] * factors[i] * (1 - ratio));
        }
        factors[i] *= ratio;
        exports[i] *= ratio;
    }
}
