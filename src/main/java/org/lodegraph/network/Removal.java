package org.lodegraph.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A set of operations and links that are removed in full or in part (definitions 3). It may be an operation, a
 * country at all its stages except use, a site, the effect of a measure, or any other set.
 *
 * <p>A site removes its part of an operation. A ban removes the links that it closes, a quota a part of them, and
 * the remainder may not grow. Use operations are never removed: their demand is what is lost.
 */
public final class Removal {

    private static final SortedMap<Integer, Double> NO_LINKS = Collections.emptySortedMap();
    private static final SortedSet<Integer> NOT_CAPPED = Collections.emptySortedSet();

    private final int[] operations;
    private final double[] parts;
    private final SortedMap<Integer, Double> links;
    private final SortedSet<Integer> capped;

    private Removal(int[] operations, double[] parts, SortedMap<Integer, Double> links, SortedSet<Integer> capped) {
        this.operations = operations;
        this.parts = parts;
        this.links = links;
        this.capped = capped;
    }

    /** {@return the removal of these operations in full} */
    public static Removal of(int... operations) {
        int[] sorted = Arrays.stream(operations).sorted().distinct().toArray();
        double[] ones = new double[sorted.length];
        Arrays.fill(ones, 1);
        return new Removal(sorted, ones, NO_LINKS, NOT_CAPPED);
    }

    /** {@return the removal of all operations of a country before use} */
    public static Removal country(SupplyNetwork network, int country) {
        return matching(network, v -> network.operations.countries[v] == country);
    }

    /** {@return the removal of every operation before use that a condition accepts} */
    public static Removal matching(SupplyNetwork network, IntPredicate condition) {
        return of(IntStream.range(0, network.operations.size())
                .filter(v -> !network.operations.isUse(v) && condition.test(v))
                .toArray());
    }

    /**
     * {@return the removal of a part of one operation, such as a site}
     *
     * @param part part of the operation's delivery, 0 to 1
     */
    public static Removal part(int operation, double part) {
        requirePart(part);
        return new Removal(new int[] {operation}, new double[] {part}, NO_LINKS, NOT_CAPPED);
    }

    /**
     * {@return the removal of links in full or in part}
     *
     * @param parts part removed from each link, 0 to 1
     */
    public static Removal links(Map<Integer, Double> parts) {
        return links(parts, Set.of());
    }

    /**
     * {@return the removal of links in full or in part, and a cap on others}
     *
     * @param parts part removed from each link, 0 to 1
     * @param capped links that may not grow, whatever the slack
     */
    public static Removal links(Map<Integer, Double> parts, Set<Integer> capped) {
        parts.values().forEach(Removal::requirePart);
        return new Removal(
                new int[0],
                new double[0],
                Collections.unmodifiableSortedMap(new TreeMap<>(parts)),
                Collections.unmodifiableSortedSet(new TreeSet<>(capped)));
    }

    private static void requirePart(double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("part " + part + "; expected 0 to 1");
        }
    }

    /** {@return both removals combined; an operation or link in both keeps the part that neither removes} */
    public Removal and(Removal other) {
        int[] all = IntStream.concat(Arrays.stream(operations), Arrays.stream(other.operations))
                .sorted()
                .distinct()
                .toArray();
        double[] both = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            both[i] = either(part(all[i]), other.part(all[i]));
        }
        SortedMap<Integer, Double> closed = new TreeMap<>(links);
        other.links.forEach((link, part) -> closed.merge(link, part, Removal::either));
        SortedSet<Integer> allCapped = new TreeSet<>(capped);
        allCapped.addAll(other.capped);
        return new Removal(
                all, both, Collections.unmodifiableSortedMap(closed), Collections.unmodifiableSortedSet(allCapped));
    }

    /**
     * {@return this removal with all UNKNOWN operations that may hide a part of it} These are those of its first
     * stage or later, or of every stage for a whole country.
     *
     * @param country true if a whole country is removed, which may hide at any stage
     */
    public Removal withUnknown(SupplyNetwork network, boolean country) {
        int first = Arrays.stream(operations)
                .map(v -> network.operations.stages[v])
                .min()
                .orElse(Integer.MAX_VALUE);
        return and(matching(
                network, v -> network.operations.isUnknown(v) && (country || network.operations.stages[v] >= first)));
    }

    /** {@return the removed operations, in the order of the network} */
    public IntStream operations() {
        return Arrays.stream(operations);
    }

    /** {@return the part of an operation that is removed, 0 to 1} */
    public double part(int operation) {
        int place = Arrays.binarySearch(operations, operation);
        return place < 0 ? 0 : parts[place];
    }

    private static double either(double one, double other) {
        return 1 - (1 - one) * (1 - other);
    }

    /** {@return true if links themselves are closed or capped} */
    public boolean closesLinks() {
        return !links.isEmpty() || !capped.isEmpty();
    }

    /** {@return the parts of a network that remain} */
    RemainingCapacity remaining(SupplyNetwork network) {
        double[] operationsLeft = new double[network.operations.size()];
        Arrays.fill(operationsLeft, 1);
        for (int i = 0; i < operations.length; i++) {
            operationsLeft[operations[i]] = 1 - parts[i];
        }
        if (!closesLinks()) {
            return new RemainingCapacity(operationsLeft, null, null);
        }
        double[] linksOpen = new double[network.links()];
        Arrays.fill(linksOpen, 1);
        links.forEach((link, part) -> linksOpen[link] = 1 - part);
        boolean[] allCapped = new boolean[network.links()];
        capped.forEach(link -> allCapped[link] = true);
        return new RemainingCapacity(operationsLeft, linksOpen, allCapped);
    }
}
