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
 * <p>Shares of output add up, and the denominator does not change with the membership. So take the producers outside by falling
 * share, v1 >= v2 >= ...: any k of them add at most v1 + ... + vk. Hence no set of fewer than k countries reaches the
 * threshold where the first k - 1 together do not, and the first k do it with k: the least number. Among all sets of k countries
 * this one reaches the largest share; of equal producers the first by code is taken. It costs one sort.
 *
 * @param countries to add, the largest first; none where the threshold is reached already
 * @param share of the bloc with them
 */
record LeastSet(List<Outsider> countries, double share) {

    /** How far below a threshold a share still counts as reaching it: what a sum of doubles may be off. */
    static final double NEAR = 1e-9;

    private static final Comparator<Outsider> LARGEST_FIRST =
            Comparator.comparingDouble(LeastSet::shareOf).reversed().thenComparing(Outsider::iso3);

    LeastSet {
        countries = List.copyOf(countries);
    }

    /**
     * {@return the set, or nothing where all producers together do not reach the threshold}
     *
     * @param share that the bloc has
     * @param outside the producers that may join, in any order, each with a share
     * @param threshold 0 to 1
     */
    static Optional<LeastSet> of(double share, List<Outsider> outside, double threshold) {
        List<Outsider> taken = new ArrayList<>();
        double reached = share;
        for (Outsider producer : outside.stream().sorted(LARGEST_FIRST).toList()) {
            if (reaches(reached, threshold)) {
                break;
            }
            taken.add(producer);
            reached += shareOf(producer);
        }
        return reaches(reached, threshold) ? Optional.of(new LeastSet(taken, reached)) : Optional.empty();
    }

    private static boolean reaches(double share, double threshold) {
        return share >= threshold - NEAR;
    }

    static double shareOf(Outsider producer) {
        return Objects.requireNonNull(producer.share(), "only producers with a share are compared");
    }
}
