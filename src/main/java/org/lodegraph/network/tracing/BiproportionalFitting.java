package org.lodegraph.network.tracing;

import java.util.Arrays;

/**
 * Distributes supplies over needs so that every allowed pair gets its part, by iterative proportional fitting
 * (Deming and Stephan, 1940).
 *
 * <p>An allowed pair starts with the product of its sums, a barred one with 0; rows and columns are scaled in turn
 * to their sums. If the totals differ, the larger side is first scaled down to the smaller. If the bars make an
 * exact fit impossible, the result of the last round is used, and no row or column exceeds its sum.
 */
public final class BiproportionalFitting {

    private static final int MAX_ROUNDS = 1000;
    private static final double TOLERANCE = 1e-12;

    private BiproportionalFitting() {}

    /**
     * Computes the fit.
     *
     * @param supplies tonnes available, by row
     * @param needs tonnes needed, by column
     * @param barred pairs that are not allowed
     * @return tonnes from row to column; row sums at most the supplies, column sums at most the needs
     */
    public static double[][] fit(double[] supplies, double[] needs, boolean[][] barred) {
        double supply = Arrays.stream(supplies).sum();
        double need = Arrays.stream(needs).sum();
        double[][] fitted = new double[supplies.length][needs.length];
        if (supply <= 0 || need <= 0) {
            return fitted;
        }
        double[] rows = scaled(supplies, Math.min(1, need / supply));
        double[] columns = scaled(needs, Math.min(1, supply / need));
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                fitted[i][j] = barred[i][j] ? 0 : rows[i] * columns[j];
            }
        }
        for (int round = 0; round < MAX_ROUNDS; round++) {
            scaleRows(fitted, rows, Double.POSITIVE_INFINITY);
            if (scaleColumns(fitted, columns) < TOLERANCE) {
                break;
            }
        }
        scaleRows(fitted, rows, 1);
        return fitted;
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    private static void scaleRows(double[][] fitted, double[] rows, double most) {
        for (int i = 0; i < rows.length; i++) {
            double sum = Arrays.stream(fitted[i]).sum();
            double ratio = sum == 0 ? 0 : Math.min(most, rows[i] / sum);
            for (int j = 0; j < fitted[i].length; j++) {
                fitted[i][j] *= ratio;
            }
        }
    }

    /** {@return the largest relative error of a column before scaling} */
    private static double scaleColumns(double[][] fitted, double[] columns) {
        double[] sums = Matrices.columnSums(fitted);
        double worst = 0;
        for (int j = 0; j < columns.length; j++) {
            double ratio = sums[j] == 0 ? 0 : columns[j] / sums[j];
            if (sums[j] > 0) {
                worst = Math.max(worst, Math.abs(ratio - 1));
            }
            for (double[] row : fitted) {
                row[j] *= ratio;
            }
        }
        return worst;
    }
}
