package org.lodegraph.network.tracing;

import java.util.Arrays;
import java.util.List;

/** Sums and copies of matrices of tonnes between countries. */
public final class Matrices {

    private Matrices() {}

    /** {@return a deep copy} */
    public static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    /** {@return the sum of the matrices; an n by n matrix of zeros if there are none} */
    public static double[][] sum(List<double[][]> parts, int n) {
        double[][] total = new double[n][n];
        for (double[][] part : parts) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    total[i][j] += part[i][j];
                }
            }
        }
        return total;
    }

    /** {@return the sum of each row: exports} */
    public static double[] rowSums(double[][] matrix) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    /** {@return the sum of each column: imports} */
    public static double[] columnSums(double[][] matrix) {
        double[] sums = new double[matrix.length == 0 ? 0 : matrix[0].length];
        for (double[] row : matrix) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] += row[j];
            }
        }
        return sums;
    }

    /** {@return the matrix with each row multiplied by its factor} */
    public static double[][] scaleRows(double[][] matrix, double[] factors) {
        double[][] scaled = copy(matrix);
        for (int i = 0; i < scaled.length; i++) {
            for (int j = 0; j < scaled[i].length; j++) {
                scaled[i][j] *= factors[i];
            }
        }
        return scaled;
    }
}
