package org.lodegraph.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;

/** All chains of a network, enumerated one by one: the direct reading of definitions 3, to test the engine. */
final class Chains {

    private final Columns columns;
    private final List<List<Integer>> into = new ArrayList<>();
    private final List<Chain> all = new ArrayList<>();

    /**
     * A chain into a use operation.
     *
     * @param operations upstream first, without the use operation
     * @param links links between them and into use, upstream first, as numbered by the columns
     * @param tonnes tonnes delivered
     */
    record Chain(List<Integer> operations, List<Integer> links, int use, double tonnes) {

        int origin() {
            return operations.get(0);
        }

        /** {@return the part of it that meets nothing removed} */
        double left(IntToDoubleFunction taken) {
            return operations.stream()
                    .mapToDouble(v -> 1 - taken.applyAsDouble(v))
                    .reduce(1, (one, other) -> one * other);
        }
    }

    Chains(Columns columns) {
        this.columns = columns;
        for (int v = 0; v < columns.size(); v++) {
            into.add(new ArrayList<>());
        }
        for (int i = 0; i < columns.links(); i++) {
            into.get(columns.receivers[i]).add(i);
        }
        for (int use : columns.uses()) {
            climb(use, use, columns.demand(use), List.of(), List.of(), all);
        }
    }

    /** {@return the chains into some use operations} */
    List<Chain> into(Collection<Integer> uses) {
        return all.stream().filter(chain -> uses.contains(chain.use())).toList();
    }

    List<Chain> all() {
        return all;
    }

    /** {@return the chains into one operation, as if it used a tonne} */
    List<Chain> feeding(int operation) {
        List<Chain> chains = new ArrayList<>();
        if (!into.get(operation).isEmpty()) {
            climb(operation, operation, 1, List.of(), List.of(), chains);
        }
        return chains;
    }

    private void climb(
            int operation, int use, double tonnes, List<Integer> below, List<Integer> links, List<Chain> chains) {
        if (into.get(operation).isEmpty()) {
            if (operation != use) {
                chains.add(new Chain(below, links, use, tonnes));
            }
            return;
        }
        for (int link : into.get(operation)) {
            int sender = columns.senders[link];
            climb(sender, use, tonnes * columns.shares[link], before(sender, below), before(link, links), chains);
        }
    }

    private static List<Integer> before(int first, List<Integer> rest) {
        List<Integer> longer = new ArrayList<>();
        longer.add(first);
        longer.addAll(rest);
        return longer;
    }

    static double tonnes(List<Chain> chains) {
        return chains.stream().mapToDouble(Chain::tonnes).sum();
    }

    /** {@return the part of some chains' tonnes that meets the removal} */
    static double exposure(List<Chain> chains, IntToDoubleFunction taken) {
        double met = chains.stream()
                .mapToDouble(chain -> chain.tonnes() * (1 - chain.left(taken)))
                .sum();
        return chains.isEmpty() ? 0 : met / tonnes(chains);
    }

    /** {@return the tonnes that pass each operation, and, from there on, each link, without meeting the removal} */
    static Passed passed(Columns columns, List<Chain> chains, IntToDoubleFunction taken) {
        Passed passed = new Passed(new double[columns.size()], new double[columns.links()]);
        for (Chain chain : chains) {
            double tonnes = chain.tonnes() * chain.left(taken);
            chain.operations().forEach(v -> passed.operations[v] += tonnes);
            chain.links().forEach(link -> passed.links[link] += tonnes);
        }
        return passed;
    }

    static final class Passed {

        final double[] operations;
        final double[] links;

        Passed(double[] operations, double[] links) {
            this.operations = operations;
            this.links = links;
        }
    }

    /**
     * {@return true if every wide enough chain into a target meets a condition} The last links of a target are
     * those of its use operations combined. Without a wide chain it is false.
     */
    boolean everyWideChain(List<Integer> uses, double epsilon, Predicate<Chain> asked) {
        List<Chain> chains = into(uses);
        double demand = uses.stream().mapToDouble(columns::demand).sum();
        Map<Integer, Double> fed = new HashMap<>();
        for (int use : uses) {
            for (int link : into.get(use)) {
                fed.merge(columns.senders[link], columns.tonnes[link] / demand, Double::sum);
            }
        }
        List<Chain> wide = chains.stream()
                .filter(chain -> fed.getOrDefault(
                                chain.operations().get(chain.operations().size() - 1), 0.0)
                        > epsilon)
                .filter(chain -> chain.links().subList(0, chain.links().size() - 1).stream()
                        .allMatch(link -> columns.shares[link] > epsilon))
                .toList();
        return !wide.isEmpty() && wide.stream().allMatch(asked);
    }
}
