package org.lodegraph.question.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lodegraph.question.policy.BlocCoverage.Outsider;

/**
 * The fewest further countries that lift a bloc's share of a stage's output to a threshold.
 *
 * <p>Shares of output add up, and the denominator does not depend on membership. Sort the producers outside by falling share,
 * v1 &gt;= v2 &gt;= ...: any k of them add at most v1 + ... + vk. If the first k - 1 do not reach the threshold, no set of fewer
 * than k does; so k is the least number. Among all sets of k countries this one has the largest share, ties broken by code. The
 * cost is one sort.
 *
 * @param countries countries to add, largest first; empty if the threshold is already reached
 * @param share share of the bloc with them
 */
record LeastSet(List<Outsider> countries, double share) {

    /** Tolerance below a threshold, against rounding errors of sums. */
    static final double NEAR = 1e-9;

    private static final Comparator<Outsider> LARGEST_FIRST =
            Comparator.comparingDouble(LeastSet::shareOf).reversed().thenComparing(Outsider::iso3);

    LeastSet {
        countries = List.copyOf(countries);
    }

    /**
     * {@return the set, or empty if all producers together do not reach the threshold}
     *
     * @param share current share of the bloc
     * @param outside producers that may join, in any order, each with a share
     * @param threshold 0 to 1
     */
    static Optional<LeastSet> of(double share, List<Outsider> outside, double threshold) {
        List<Outsider> selected = new ArrayList<>();
        double reached = share;
        for (Outsider producer : outside.stream().sorted(LARGEST_FIRST).toList()) {
            if (reaches(reached, threshold)) {
                break;
            }
            selected.add(producer);
            reached += shareOf(producer);
        }
        return reaches(reached, threshold) ? Optional.of(new LeastSet(selected, reached)) : Optional.empty();
    }

    private static boolean reaches(double share, double threshold) {
        return share >= threshold - NEAR;
    }

    static double shareOf(Outsider producer) {
        return Objects.requireNonNull(producer.share(), "only producers with a share are compared");
    }
}
