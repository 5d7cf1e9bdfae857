package org.lodegraph.question.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest further countries with which enough of a supply's chains stay inside a bloc.
 *
 * <p>A chain counts only if every country on it is inside, so two countries of one chain are worth nothing alone and much
 * together. A greedy choice of the largest can therefore miss the least set. The search enumerates sets by growing size k; the
 * first size that reaches the threshold is the least. All sets of that size are compared, except those that a bound excludes.
 * Let S be the set so far and r the number of places left. A chain C can still come inside only if none of its countries is
 * ruled out and at most r of them are missing. Whichever places are filled, each of the |C \ S| missing countries accounts for
 * an equal part of the chain's share. So the gain is at most the sum of the r largest b(c), where b(c) is the sum of
 * share(C) / |C \ S| over the chains that miss c. The result is the set with the largest share, ties broken by codes.
 *
 * <p>The search stops after {@value #MAX_STEPS} sets. Then only a lower bound on the number of countries is known.
 */
final class LeastCover {

    /** Maximum number of partial sets examined. */
    static final int MAX_STEPS = 50_000;

    private static final double NEAR = LeastSet.NEAR;
    private static final double TIE = NEAR * 1e-3;

    /**
     * A part of a supply.
     *
     * @param countries countries outside the bloc on its chains
     * @param share share of the supply
     */
    record Chain(List<String> countries, double share) {}

    /**
     * The result of the search.
     *
     * @param countries the set, sorted by code; null if none reaches the threshold or the search was cut
     * @param share share with the set, or otherwise with all that may join
     * @param isCut whether the search was cut
     * @param atLeast number of countries needed; a lower bound if the search was cut
     */
    record Found(@Nullable List<String> countries, double share, boolean isCut, int atLeast) {}

    private final List<String> names;
    private final List<int[]> chains = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private final double base;
    private final double threshold;

    private boolean[] in = {};
    private boolean[] out = {};
    private int steps;
    private double best;
    private @Nullable List<String> found;

    private LeastCover(Map<List<String>, Double> supply, double threshold) {
        this.names = List.copyOf(
                supply.keySet().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new)));
        this.threshold = threshold;
        double inside = 0;
        for (Map.Entry<List<String>, Double> chain : supply.entrySet()) {
            if (chain.getKey().isEmpty()) {
                inside += chain.getValue();
            } else {
                chains.add(chain.getKey().stream().mapToInt(names::indexOf).toArray());
                shares.add(chain.getValue());
            }
        }
        this.base = inside;
    }

    /**
     * {@return the least set}
     *
     * @param chains parts of the supply with the countries each needs inside; may be empty or repeat a country
     * @param leaving countries that may not join
     * @param threshold 0 to 1
     */
    static Found of(List<Chain> chains, List<String> leaving, double threshold) {
        Map<List<String>, Double> supply = new LinkedHashMap<>();
        for (Chain chain : chains) {
            if (chain.countries().stream().noneMatch(leaving::contains)) {
                List<String> distinct = List.copyOf(new TreeSet<>(chain.countries()));
                supply.merge(distinct, chain.share(), Double::sum);
            }
        }
        return new LeastCover(supply, threshold)
                .search(supply.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum());
    }

    private Found search(double all) {
        if (all < threshold - NEAR) {
            return new Found(null, all, false, names.size() + 1);
        }
        for (int size = 0; size <= names.size(); size++) {
            in = new boolean[names.size()];
            out = new boolean[names.size()];
            best = threshold - NEAR;
            if (!grow(size)) {
                return new Found(null, all, true, size);
            }
            if (found != null) {
                return new Found(found, best, false, size);
            }
        }
        throw new IllegalStateException("all together reach " + threshold + ", and no set does");
    }

    /** Examines every set with this many more countries; {@code false} if the steps are used up. */
    private boolean grow(int places) {
        if (++steps > MAX_STEPS) {
            return false;
        }
        double covered = covered();
        double[] gains = gains(places);
        double most = covered
                + Arrays.stream(gains)
                        .boxed()
                        .sorted(Comparator.reverseOrder())
                        .limit(places)
                        .mapToDouble(Double::doubleValue)
                        .sum();
        if (most < best - TIE) {
            return true;
        }
        if (places == 0) {
            record(covered);
            return true;
        }
        int next = largest(gains);
        if (next < 0) {
            return true;
        }
        in[next] = true;
        boolean isDone = grow(places - 1);
        in[next] = false;
        out[next] = true;
        isDone = isDone && grow(places);
        out[next] = false;
        return isDone;
    }

    private void record(double covered) {
        List<String> set = IntStream.range(0, names.size())
                .filter(country -> in[country])
                .mapToObj(names::get)
                .toList();
        boolean isTie = found != null && Math.abs(covered - best) <= TIE;
        boolean isBetter = isTie ? set.toString().compareTo(String.valueOf(found)) < 0 : covered >= best;
        if (isBetter) {
            found = set;
            best = Math.max(best, covered);
        }
    }

    private double covered() {
        double sum = base;
        for (int i = 0; i < chains.size(); i++) {
            sum += missing(chains.get(i)) == 0 ? shares.get(i) : 0;
        }
        return sum;
    }

    /** {@return the largest possible gain of each free country; 0 for the others} */
    private double[] gains(int places) {
        double[] gains = new double[names.size()];
        for (int i = 0; i < chains.size(); i++) {
            int missing = missing(chains.get(i));
            boolean isPossible = Arrays.stream(chains.get(i)).noneMatch(country -> out[country]);
            if (missing > 0 && missing <= places && isPossible) {
                for (int country : chains.get(i)) {
                    gains[country] += in[country] ? 0 : shares.get(i) / missing;
                }
            }
        }
        return gains;
    }

    private int missing(int[] chain) {
        return (int) Arrays.stream(chain).filter(country -> !in[country]).count();
    }

    private static int largest(double[] gains) {
        int largest = -1;
        for (int country = 0; country < gains.length; country++) {
            if (gains[country] > 0 && (largest < 0 || gains[country] > gains[largest])) {
                largest = country;
            }
        }
        return largest;
    }
}
