package org.lodegraph.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** A linear program over amounts of 0 or more, built row by row and solved by the simplex method. */
final class LinearProgram {

    private final List<Row> rows = new ArrayList<>();
    private int amounts;

    /** A weighted sum of amounts. */
    static final class Sum {

        private final Map<Integer, Double> factors = new HashMap<>();

        Sum plus(int amount, double factor) {
            factors.merge(amount, factor, Double::sum);
            return this;
        }

        private double[] row(int width) {
            double[] row = new double[width];
            factors.forEach((amount, factor) -> row[amount] = factor);
            return row;
        }

        private boolean isEmpty() {
            return factors.isEmpty();
        }
    }

    private record Row(Sum sum, Relationship relationship, double bound) {}

    /** {@return the number of a new amount} */
    int amount() {
        return amounts++;
    }

    /** Bounds a sum from above; an infinite bound is ignored. */
    void atMost(Sum sum, double bound) {
        if (!sum.isEmpty() && bound < Double.POSITIVE_INFINITY) {
            rows.add(new Row(sum, Relationship.LEQ, Math.max(0, bound)));
        }
    }

    void equal(Sum sum, double value) {
        if (!sum.isEmpty()) {
            rows.add(new Row(sum, Relationship.EQ, value));
        }
    }

    double largest(Sum sum) {
        return best(sum, GoalType.MAXIMIZE);
    }

    double smallest(Sum sum) {
        return best(sum, GoalType.MINIMIZE);
    }

    private double best(Sum sum, GoalType goal) {
        if (sum.isEmpty()) {
            return 0;
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Row row : rows) {
            constraints.add(new LinearConstraint(row.sum().row(amounts), row.relationship(), row.bound()));
        }
        return new SimplexSolver(1e-9, 10, 1e-11)
                .optimize(
                        new MaxIter(100_000),
                        new LinearObjectiveFunction(sum.row(amounts), 0),
                        new LinearConstraintSet(constraints),
                        goal,
                        new NonNegativeConstraint(true),
                        PivotSelectionRule.BLAND)
                .getValue();
    }
}
