package org.lodegraph.question.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lodegraph.question.policy.LeastCover.Chain;
import org.lodegraph.question.policy.LeastCover.Found;

/** Compares the least set of countries with every subset, on random supplies. */
class LeastCoverPropertyTest {

    private record Subset(List<String> countries, double share) {}

    @Property(seed = "20261123")
    void equalsExhaustiveSearch(
            @ForAll @IntRange(min = 1, max = 8) int n,
            @ForAll @IntRange(min = 0, max = 25) int lines,
            @ForAll @IntRange(min = 0, max = 20) int mark,
            @ForAll Random random) {
        List<Chain> chains = chains(n, lines, random);
        double threshold = mark / 20.0;

        Found found = LeastCover.of(chains, List.of(), threshold);

        List<Subset> reaching = IntStream.range(0, 1 << n)
                .mapToObj(subset -> subset(chains, n, subset))
                .filter(subset -> subset.share() >= threshold - LeastSet.NEAR)
                .sorted(Comparator.comparingInt(
                                (Subset subset) -> subset.countries().size())
                        .thenComparing(Comparator.comparingDouble(Subset::share).reversed()))
                .toList();
        assertThat(found.isCut()).isFalse();
        if (reaching.isEmpty()) {
            assertThat(found.countries()).isNull();
            assertThat(found.share()).isCloseTo(subset(chains, n, (1 << n) - 1).share(), within(1e-12));
        } else {
            assertThat(found.countries()).hasSameSizeAs(reaching.get(0).countries());
            assertThat(found.share()).isCloseTo(reaching.get(0).share(), within(1e-9));
            assertThat(reaching).anySatisfy(subset -> {
                assertThat(subset.countries()).isEqualTo(found.countries());
                assertThat(subset.share()).isCloseTo(found.share(), within(1e-9));
            });
        }
    }

    @Property(seed = "20261123")
    void neverAddsLeavingCountry(
            @ForAll @IntRange(min = 2, max = 8) int n,
            @ForAll @IntRange(min = 0, max = 20) int mark,
            @ForAll Random random) {
        List<Chain> chains = chains(n, 20, random);
        List<Chain> without = chains.stream()
                .filter(chain -> !chain.countries().contains("A"))
                .toList();

        assertThat(LeastCover.of(chains, List.of("A"), mark / 20.0))
                .isEqualTo(LeastCover.of(without, List.of(), mark / 20.0));
    }

    @Example
    void pairOfOneChainBeatsGreedyChoice() {
        // C alone adds most, but A and B together 0.6; C and any other only 0.5
        List<Chain> chains = List.of(
                new Chain(List.of("A", "B"), 0.6), new Chain(List.of("C"), 0.3), new Chain(List.of("D", "D"), 0.1));

        Found found = LeastCover.of(chains, List.of(), 0.55);

        assertThat(found.countries()).containsExactly("A", "B");
        assertThat(found.share()).isCloseTo(0.6, within(1e-12));
    }

    /** Up to three countries per chain, sometimes repeated; stepped shares make ties frequent. */
    private static List<Chain> chains(int n, int lines, Random random) {
        List<Chain> chains = new ArrayList<>();
        double left = 1;
        for (int i = 0; i < lines; i++) {
            double share = Math.min(left, random.nextInt(4) / 20.0);
            left -= share;
            List<String> countries = random.ints(random.nextInt(4), 0, n)
                    .mapToObj(LeastCoverPropertyTest::name)
                    .toList();
            chains.add(new Chain(countries, share));
        }
        return chains;
    }

    private static Subset subset(List<Chain> chains, int n, int subset) {
        List<String> countries = IntStream.range(0, n)
                .filter(i -> ((subset >> i) & 1) == 1)
                .mapToObj(LeastCoverPropertyTest::name)
                .toList();
        return new Subset(
                countries,
                chains.stream()
                        .filter(chain -> countries.containsAll(chain.countries()))
                        .mapToDouble(Chain::share)
                        .sum());
    }

    private static String name(int country) {
        return Character.toString('A' + country);
    }
}
