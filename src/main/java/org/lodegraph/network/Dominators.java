package org.lodegraph.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds what is structural to a demand: operations and countries on every chain into it (definitions 3). Only
 * chains count whose links all exceed epsilon of their receiver's input.
 *
 * <p>Operations are read from the dominator tree whose root is the demand and whose common end is behind all
 * origins. The network has no cycle, so one pass builds the tree. The dominator of an operation is the nearest
 * common dominator of its receivers (the two-finger walk of Cooper, Harvey and Kennedy, "A Simple, Fast Dominance
 * Algorithm", 2001). A country on every chain is on any one of them, so only the countries of one chain are tested.
 * Time is linear in the links. A chain from UNKNOWN passes only UNKNOWN and the operations below it.
 */
public final class Dominators {

    private static final int NONE = -2;
    private static final int ROOT = -1;

    private final SupplyNetwork network;
    private final double epsilon;
    private final double[] fed;
    private final boolean[] alive;
    private final int[] parents;
    private final int[] depths;

    private Dominators(SupplyNetwork network, Demand demand, double epsilon) {
        this.network = network;
        this.epsilon = epsilon;
        this.fed = demand.fed(network);
        this.alive = alive(NodeTable.UNKNOWN);
        this.parents = new int[fed.length];
        this.depths = new int[fed.length];
        Arrays.fill(parents, NONE);
        for (int v = fed.length - 1; v >= 0; v--) {
            if (alive[v]) {
                place(v);
            }
        }
    }

    /**
     * Builds the dominator tree.
     *
     * @param epsilon share of its receiver's input up to which a link does not count, 0 to 1
     */
    public static Dominators of(SupplyNetwork network, Demand demand, double epsilon) {
        return new Dominators(network, demand, epsilon);
    }

    /** Builds the dominator tree of the flows that measures leave. */
    public static Dominators of(SupplyNetwork network, Demand demand, Removal measures, double epsilon) {
        return new Dominators(network.open(measures), demand, epsilon);
    }

    /** {@return the operations that every chain passes, upstream first; empty if no chain is wide enough} */
    public List<Integer> operations() {
        int nearest = NONE;
        for (int v = 0; v < parents.length; v++) {
            if (network.isOrigin(v) && parents[v] != NONE) {
                nearest = common(nearest, v);
            }
        }
        List<Integer> chain = new ArrayList<>();
        for (int v = nearest; v >= 0; v = parents[v]) {
            if (!network.operations.isUnknown(v)) {
                chain.add(v);
            }
        }
        return List.copyOf(chain);
    }

    /** {@return the countries that every chain passes} */
    public List<Integer> countries() {
        return IntStream.range(0, fed.length)
                .filter(v -> fed[v] > epsilon && alive[v])
                .boxed()
                .findFirst()
                .map(this::chain)
                .orElse(List.of())
                .stream()
                .filter(country -> country != NodeTable.UNKNOWN && !isReached(alive(country)))
                .toList();
    }

    /** {@return the countries on one chain up from an operation} */
    private List<Integer> chain(int last) {
        TreeSet<Integer> countries = new TreeSet<>();
        int v = last;
        while (v >= 0) {
            countries.add(network.operations.countries[v]);
            v = network.into(v)
                    .filter(link -> isWide(link) && alive[network.senders[link]])
                    .map(network::sender)
                    .findFirst()
                    .orElse(ROOT);
        }
        return List.copyOf(countries);
    }

    private void place(int v) {
        int nearest = fed[v] > epsilon ? ROOT : NONE;
        for (int i = network.outStart[v]; i < network.outStart[v + 1]; i++) {
            int link = network.outLinks[i];
            int receiver = network.receivers[link];
            if (isWide(link) && parents[receiver] != NONE) {
                nearest = common(nearest, receiver);
            }
        }
        parents[v] = nearest;
        depths[v] = nearest < 0 ? 0 : depths[nearest] + 1;
    }

    /** {@return the nearest common dominator of two operations; an undefined one is ignored} */
    private int common(int one, int other) {
        if (one == NONE) {
            return other;
        }
        int a = one;
        int b = other;
        while (a != b) {
            if (a == ROOT || (b != ROOT && depths[b] > depths[a])) {
                b = parents[b];
            } else {
                a = parents[a];
            }
        }
        return a;
    }

    private boolean isWide(int link) {
        return network.shares[link] > epsilon;
    }

    /** {@return for each operation, true if it is on a wide chain from an origin that avoids a country} */
    private boolean[] alive(int avoided) {
        boolean[] reached = new boolean[fed.length];
        for (int v = 0; v < reached.length; v++) {
            boolean removed = avoided != NodeTable.UNKNOWN && network.operations.countries[v] == avoided;
            reached[v] = !removed && !network.operations.isUse(v) && (network.isOrigin(v) || isFed(v, reached));
        }
        return reached;
    }

    private boolean isFed(int v, boolean[] reached) {
        for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
            if (isWide(link) && reached[network.senders[link]]) {
                return true;
            }
        }
        return false;
    }

    private boolean isReached(boolean[] reached) {
        return IntStream.range(0, fed.length).anyMatch(v -> fed[v] > epsilon && reached[v]);
    }
}
