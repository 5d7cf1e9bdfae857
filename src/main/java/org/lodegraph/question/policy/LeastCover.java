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
 * The fewest further countries with which enough of a supply's chains stay inside a bloc.
 *
 * <p>A chain counts when every country on it is inside, so two countries of one chain are worth nothing apart and much together:
 * to take the largest first can miss the least set. The sets are searched by growing size k, hence the first size that reaches
 * the threshold is the least. Of that size all sets are compared but those that a bound rules out: with S taken, r places left
 * and some countries ruled out, a chain C can still come inside only if none of its countries is ruled out and at most r of them
 * are missing; whichever places are filled, the chain's share is had at most once by each of its |C \ S| missing countries in
 * equal parts, so the gain is at most the sum of the r largest b(c), b(c) = sum of share(C) / |C \ S| over the chains that miss c.
 * The set of the largest share is taken, of equal shares the first by codes.
 *
 * <p>The search stops after {@value #MOST_STEPS} sets looked at; then only that fewer countries than some number do not do is known.
 */
final class LeastCover {

    /** How many partial sets are looked at. */
    static final int MOST_STEPS = 50_000;

    private static final double NEAR = LeastSet.NEAR;
    private static final double TIE = NEAR * 1e-3;

    /**
     * A part of a supply.
     *
     * @param countries outside the bloc that its chains pass
     * @param share of the supply
     */
    record Chain(List<String> countries, double share) {}

    /**
     * What was found.
     *
     * @param countries the set, by code; null where none reaches the threshold or the search was cut
     * @param share with the set, or else with all that may join
     * @param isCut whether the search was cut
     * @param atLeast so many countries are needed; where the search was cut no more is known
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
        double whole = 0;
        for (Map.Entry<List<String>, Double> chain : supply.entrySet()) {
            if (chain.getKey().isEmpty()) {
                whole += chain.getValue();
            } else {
                chains.add(chain.getKey().stream().mapToInt(names::indexOf).toArray());
                shares.add(chain.getValue());
            }
        }
        this.base = whole;
    }

    /**
     * {@return the least set}
     *
     * @param chains what each share of the supply needs to be inside: countries, possibly none or one twice
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

    /** Looks at every set with so many more countries; {@code false} where the steps are used up. */
    private boolean grow(int places) {
        if (++steps > MOST_STEPS) {
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
            keep(covered);
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

    private void keep(double covered) {
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

    /** For each country still free, what it may bring at the most; nothing for the others. */
    private double[] gains(int places) {
        double[] gains = new double[names.size()];
        for (int i = 0; i < chains.size(); i++) {
            int missing = missing(chains.get(i));
            boolean mayCome = Arrays.stream(chains.get(i)).noneMatch(country -> out[country]);
            if (missing > 0 && missing <= places && mayCome) {
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
