package org.lodegraph.network;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The share of a demand's supply that passes each operation and country, and the best chain through it (definitions 3).
 *
 * <p>It describes the network that measures leave: a closed part of a link carries nothing, and what is stopped upstream
 * of an operation does not count as passing it. One pass down the network and one up, linear in the links; a country
 * takes one pass of its own.
 */
public final class ChainPoints {

    private static final int NO_LINK = -1;

    private final SupplyNetwork network;
    private final Demand demand;
    private final double[] fed;
    private final double[] alive;
    private final double[] down;
    private final double[] widestUp;
    private final int[] linkUp;
    private final double[] widestDown;
    private final int[] linkDown;

    /**
     * A chain of operations into the demand.
     *
     * @param operations upstream first; the last one feeds the demand
     * @param share product of the shares of its links, 0 to 1
     */
    public record Chain(List<Integer> operations, double share) {}

    private ChainPoints(SupplyNetwork network, Demand demand) {
        int size = network.operations.size();
        this.network = network;
        this.demand = demand;
        this.fed = demand.fed(network);
        this.alive = new double[size];
        this.down = new double[size];
        this.widestUp = new double[size];
        this.linkUp = new int[size];
        this.widestDown = new double[size];
        this.linkDown = new int[size];
        Arrays.fill(linkUp, NO_LINK);
        Arrays.fill(linkDown, NO_LINK);
        for (int v = 0; v < size; v++) {
            climb(v);
        }
        for (int v = size - 1; v >= 0; v--) {
            descend(v);
        }
    }

    /**
     * Computes what passes each operation.
     *
     * @param measures links that are closed in full or in part
     */
    public static ChainPoints of(SupplyNetwork network, Demand demand, Removal measures) {
        return new ChainPoints(network.open(measures), demand);
    }

    /** Computes from its senders what reaches an operation, and its best chain from an origin. */
    private void climb(int v) {
        if (network.isOrigin(v)) {
            alive[v] = 1;
            widestUp[v] = 1;
            return;
        }
        for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
            int sender = network.senders[link];
            alive[v] += network.shares[link] * alive[sender];
            double share = network.shares[link] * widestUp[sender];
            if (share > widestUp[v]) {
                widestUp[v] = share;
                linkUp[v] = link;
            }
        }
        alive[v] = Math.min(1, alive[v]);
    }

    /** Computes from its receivers what an operation delivers into the demand, and its best chain down. */
    private void descend(int v) {
        down[v] = fed[v];
        widestDown[v] = fed[v];
        for (int i = network.outStart[v]; i < network.outStart[v + 1]; i++) {
            int receiver = network.outReceivers[i];
            if (!network.operations.isUse(receiver)) {
                double share = network.shares[network.outLinks[i]];
                down[v] += share * down[receiver];
                if (share * widestDown[receiver] > widestDown[v]) {
                    widestDown[v] = share * widestDown[receiver];
                    linkDown[v] = network.outLinks[i];
                }
            }
        }
    }

    /** {@return the known operations that any of the supply passes, upstream first} */
    public IntStream operations() {
        return IntStream.range(0, down.length).filter(v -> !network.operations.isUnknown(v) && carried(v) > 0);
    }

    /** {@return the share of the supply that passes an operation, 0 to 1} */
    public double carried(int operation) {
        return down[operation] * alive[operation];
    }

    /** {@return the same if all supply of unknown producers at its stage or later passed through it too} */
    public double carriedAtMost(int operation) {
        byte stage = network.operations.stages[operation];
        return carried(operation) + sum(v -> network.operations.isUnknown(v) && network.operations.stages[v] >= stage);
    }

    /** {@return the share of an operation in the supply that known operations of its stage pass on, 0 to 1} */
    public double shareOfStage(int operation) {
        byte stage = network.operations.stages[operation];
        return carried(operation) / sum(v -> !network.operations.isUnknown(v) && network.operations.stages[v] == stage);
    }

    /** {@return the share of the supply that a link carries, 0 to 1} */
    public double carriedOver(int link) {
        int receiver = network.receivers[link];
        double reach = network.operations.isUse(receiver) ? demand.share(receiver) : down[receiver];
        return network.shares[link] * alive[network.senders[link]] * reach;
    }

    private double sum(IntPredicate condition) {
        return IntStream.range(0, down.length)
                .filter(condition)
                .mapToDouble(this::carried)
                .sum();
    }

    /** {@return the share of the supply that passes a country, each chain counted once, 0 to 1} */
    public double through(int country) {
        return met(v -> network.operations.countries[v] == country);
    }

    /** {@return the same if all supply of unknown producers passed through it too} */
    public double throughAtMost(int country) {
        return met(v -> network.operations.countries[v] == country || network.operations.isUnknown(v));
    }

    private double met(IntPredicate condition) {
        double[] met = new double[down.length];
        double sum = 0;
        for (int v = 0; v < met.length; v++) {
            if (down[v] == 0) {
                continue; // on no chain into the demand
            }
            if (condition.test(v)) {
                met[v] = alive[v];
            } else {
                for (int link = network.inStart[v]; link < network.inStart[v + 1]; link++) {
                    met[v] += network.shares[link] * met[network.senders[link]];
                }
            }
            sum += fed[v] * met[v];
        }
        return sum;
    }

    /** {@return the chain through an operation with the largest product of shares} */
    public Chain best(int operation) {
        Deque<Integer> operations = new ArrayDeque<>(List.of(operation));
        for (int link = linkUp[operation]; link != NO_LINK; link = linkUp[network.senders[link]]) {
            operations.addFirst(network.senders[link]);
        }
        for (int link = linkDown[operation]; link != NO_LINK; link = linkDown[network.receivers[link]]) {
            operations.addLast(network.receivers[link]);
        }
        return new Chain(List.copyOf(operations), widestUp[operation] * widestDown[operation]);
    }
}
