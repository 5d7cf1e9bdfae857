package org.lodegraph.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The concentration of a supply: the Herfindahl-Hirschman index and related figures (definitions 2).
 *
 * <p>The index is the sum of squared shares in percent, dimensionless. It runs from 0 to 10,000, a single supplier, as
 * long as the suppliers do not exceed the denominator; n equal suppliers give 10,000 / n.
 *
 * @param hhi the index, with bounds for the unnamed rest
 * @param largestShare the share of the largest named supplier
 * @param topThreeShare the share of the three largest named suppliers together
 */
public record Concentration(Index hhi, double largestShare, double topThreeShare) {

    /** The index of a single supplier. */
    public static final double MAX = 10_000;

    /**
     * Bounds of the index.
     *
     * @param low the unnamed rest has no owner, and adds nothing
     * @param tight the rest is split among owners of the size of the smallest named one: correct if the source names
     * the largest
     * @param high the rest is one owner, and withheld output, if its bound is known, another
     */
    public record Index(double low, double tight, double high) {}

    /**
     * The bands of competition law.
     *
     * <p>The set {@value #SET} is that of the merger guidelines of the US Department of Justice and the Federal Trade
     * Commission of December 2023: up to 1,000, up to 1,800, above.
     */
    public enum Band {
        UNCONCENTRATED,
        MODERATELY_CONCENTRATED,
        HIGHLY_CONCENTRATED;

        public static final String SET = "us-2023";

        /** {@return the band of an index} */
        public static Band of(double hhi) {
            if (hhi > 1800) {
                return HIGHLY_CONCENTRATED;
            }
            return hhi > 1000 ? MODERATELY_CONCENTRATED : UNCONCENTRATED;
        }
    }

    /**
     * The known outputs of the producers, in one unit of mass.
     *
     * @param named the output of each supplier with a row of its own; at least one above 0
     * @param residual output of the row "Other countries"; 0 if there is none
     * @param withheld upper bounds for suppliers whose output is withheld; outside every denominator
     */
    public record Outputs(List<Double> named, double residual, List<Double> withheld) {

        public Outputs {
            named = List.copyOf(named);
            withheld = List.copyOf(withheld);
            if (!all(named) || !all(withheld) || !(residual >= 0 && Double.isFinite(residual))) {
                throw new InvalidValueException(
                        "outputs", named + " " + residual + " " + withheld, "finite masses, 0 or more");
            }
            if (!(sum(named) > 0)) {
                throw new InvalidValueException("outputs", named, "at least one named supplier with an output above 0");
            }
        }

        /** {@return the sum of all rows, the residual included: the denominator {@code rows}} */
        public double rows() {
            return sum(named) + residual;
        }

        private static boolean all(List<Double> masses) {
            return masses.stream().allMatch(mass -> mass >= 0 && Double.isFinite(mass));
        }
    }

    /** {@return the concentration with the sum of the rows as the denominator} */
    public static Concentration overRows(Outputs outputs) {
        double total = outputs.rows();
        double low = squares(outputs.named(), total);
        double one = low + square(outputs.residual() / total);
        return of(
                outputs,
                total,
                new Index(low, tight(outputs, outputs.residual(), total), Math.max(one, full(outputs))));
    }

    /**
     * Computes the concentration with a published world total as the denominator; the unnamed rest is the total minus
     * the named rows.
     *
     * <p>Rounded totals may lie below the sum of their rows. Then there is no rest, and the shares add up to more than
     * 1.
     *
     * @param total in the unit of the outputs, above 0
     * @throws InvalidValueException if the total is not above 0
     */
    public static Concentration overTotal(Outputs outputs, double total) {
        if (!(total > 0 && Double.isFinite(total))) {
            throw new InvalidValueException("total", total, "a world total above 0");
        }
        double rest = Math.max(0, total - sum(outputs.named()));
        double low = squares(outputs.named(), total);
        return of(outputs, total, new Index(low, tight(outputs, rest, total), low + square(rest / total)));
    }

    /**
     * {@return the index of named outputs over the sum of all outputs; null if there is no output}
     *
     * @param unnamed output without an owner, which adds nothing to the index
     */
    public static @Nullable Double index(Collection<Double> named, double unnamed) {
        double total = sum(named) + unnamed;
        return total == 0 ? null : squares(named, total);
    }

    /** {@return the number of equal suppliers with the same index: 10,000 / {@code hhi.low}} */
    public double effectiveSuppliers() {
        return MAX / hhi.low();
    }

    /** {@return the output that remains without the largest supplier: 1 - largest share, not below 0} */
    public double nMinus1Share() {
        return Math.max(0, 1 - largestShare);
    }

    /** {@return the band of {@code hhi.low}, in the set {@value Band#SET}} */
    public Band band() {
        return Band.of(hhi.low());
    }

    /**
     * Computes the weight of a country's share in the governance-weighted index: (2.5 - g) / 5, clamped to 0 to 1.
     *
     * @param governance mean of the World Bank's six governance indicators, about -2.5 (weak) to 2.5 (strong)
     */
    public static double governanceWeight(double governance) {
        return Math.min(1, Math.max(0, (2.5 - governance) / 5));
    }

    /**
     * Computes one supplier's term of the governance-weighted index: (100 share)^2 x weight; null if governance is
     * unknown.
     *
     * @param share 0 to 1
     */
    public static @Nullable Double governanceTerm(double share, @Nullable Double governance) {
        return governance == null ? null : square(share) * governanceWeight(governance);
    }

    private static Concentration of(Outputs outputs, double total, Index hhi) {
        double[] shares = outputs.named().stream()
                .mapToDouble(mass -> -mass / total)
                .sorted()
                .map(share -> -share)
                .toArray();
        return new Concentration(
                hhi, shares[0], DoubleStream.of(shares).limit(3).sum());
    }

    /**
     * Computes the index with the rest split into owners of the smallest named size, and one more for the remainder.
     */
    private static double tight(Outputs outputs, double rest, double total) {
        double smallest = outputs.named().stream()
                .mapToDouble(Double::doubleValue)
                .filter(mass -> mass > 0)
                .min()
                .orElseThrow();
        double owners = Math.floor(rest / smallest);
        double remainder = rest - owners * smallest;
        return squares(outputs.named(), total) + owners * square(smallest / total) + square(remainder / total);
    }

    /** Computes the index with every withheld output at its upper bound: denominator and owners both grow. */
    private static double full(Outputs outputs) {
        double total = outputs.rows() + sum(outputs.withheld());
        return squares(outputs.named(), total)
                + squares(outputs.withheld(), total)
                + square(outputs.residual() / total);
    }

    private static double squares(Collection<Double> masses, double total) {
        return masses.stream().mapToDouble(mass -> square(mass / total)).sum();
    }

    private static double square(double share) {
        return 100 * share * 100 * share;
    }

    private static double sum(Collection<Double> masses) {
        return masses.stream().mapToDouble(Double::doubleValue).sum();
    }
}
