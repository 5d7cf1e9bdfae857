package org.lodegraph.network.tracing;

/**
 * A square system of linear equations, factored once and solved for any number of right-hand sides.
 *
 * <p>Gaussian elimination with partial pivoting: n cubed over three steps to factor, n squared for each solution.
 */
final class LinearSystem {

    private final double[][] factors;
    private final int[] order;

    /**
     * @param matrix the rows; copied
     * @throws IllegalArgumentException if the rows are not independent
     */
    LinearSystem(double[][] matrix) {
        factors = Matrices.copy(matrix);
        order = new int[matrix.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int column = 0; column < factors.length; column++) {
            swapPivot(column);
            eliminateBelow(column);
        }
    }

    /** {@return the x for which matrix times x is the right-hand side} */
    double[] solve(double[] right) {
        int n = factors.length;
        double[] x = new double[n];
        for (int row = 0; row < n; row++) {
            double sum = right[order[row]];
            for (int column = 0; column < row; column++) {
                sum -= factors[row][column] * x[column];
            }
            x[row] = sum;
        }
        for (int row = n - 1; row >= 0; row--) {
            double sum = x[row];
            for (int column = row + 1; column < n; column++) {
                sum -= factors[row][column] * x[column];
            }
            x[row] = sum / factors[row][row];
        }
        return x;
    }

    private void swapPivot(int column) {
        int best = column;
        for (int row = column + 1; row < factors.length; row++) {
            if (Math.abs(factors[row][column]) > Math.abs(factors[best][column])) {
                best = row;
            }
        }
        if (Math.abs(factors[best][column]) < 1e-12) {
            throw new IllegalArgumentException("the equations are not independent at column " + column);
        }
        double[] row = factors[best];
        factors[best] = factors[column];
        factors[column] = row;
        int position = order[best];
        order[best] = order[column];
        order[column] = position;
    }

    private void eliminateBelow(int column) {
        double[] pivot = factors[column];
        for (int row = column + 1; row < factors.length; row++) {
            double ratio = factors[row][column] / pivot[column];
            factors[row][column] = ratio;
            if (ratio != 0) {
                for (int k = column + 1; k < pivot.length; k++) {
                    factors[row][k] -= ratio * pivot[k];
                }
            }
        }
    }
}
