package org.lodegraph.question.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lodegraph.question.policy.BlocCoverage.Outsider;

/** Compares the least set of producers with every subset, on random tables. */
class LeastSetPropertyTest {

    @Property(seed = "20261123")
    void noSubsetIsSmallerOrLargerInShare(
            @ForAll @IntRange(min = 0, max = 9) int n,
            @ForAll @IntRange(min = 0, max = 20) int mark,
            @ForAll Random random) {
        double share = random.nextInt(8) / 20.0;
        List<Outsider> outside = producers(n, share, random);
        double threshold = mark / 20.0;

        Optional<LeastSet> found = LeastSet.of(share, outside, threshold);

        int least = Integer.MAX_VALUE;
        double best = 0;
        for (int subset = 0; subset < 1 << n; subset++) {
            double reached = share;
            for (int i = 0; i < n; i++) {
                reached += ((subset >> i) & 1) == 1 ? share(outside.get(i)) : 0;
            }
            int size = Integer.bitCount(subset);
            if (reached >= threshold - LeastSet.NEAR && size <= least) {
                best = size < least ? reached : Math.max(best, reached);
                least = size;
            }
        }
        assertThat(found.isPresent()).isEqualTo(least < Integer.MAX_VALUE);
        if (found.isPresent()) {
            assertThat(found.get().countries()).hasSize(least);
            assertThat(found.get().share()).isCloseTo(best, within(1e-12));
        }
    }

    @Property(seed = "20261123")
    void ignoresOrderOfProducers(@ForAll @IntRange(min = 0, max = 9) int n, @ForAll Random random) {
        List<Outsider> outside = producers(n, 0, random);
        List<Outsider> shuffled = new ArrayList<>(outside);
        Collections.shuffle(shuffled, random);

        assertThat(LeastSet.of(0, shuffled, 0.5)).isEqualTo(LeastSet.of(0, outside, 0.5));
    }

    /** Stepped shares make ties frequent; together with the bloc's they are at most 1. */
    private static List<Outsider> producers(int n, double share, Random random) {
        List<Outsider> all = new ArrayList<>();
        double left = 1 - share;
        for (int i = 0; i < n; i++) {
            double own = Math.min(left, random.nextInt(5) / 20.0);
            left -= own;
            all.add(new Outsider("A" + (char) ('A' + i) + "A", "a country", own, null, "evidence"));
        }
        return all;
    }

    private static double share(Outsider producer) {
        return Objects.requireNonNull(producer.share());
    }
}
