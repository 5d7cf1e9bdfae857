package org.lodegraph.network;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The losses of definitions 3 as linear programs, written from the definitions alone. Chains are enumerated, and a
 * flow is an amount for each link, in tonnes that reach use.
 */
final class LossProgram {

    private final Columns columns;
    private final Chains chains;
    private final RandomNetworks.Drawn removal;
    private final SpareCapacity spare;
    private final Chains.Passed today;

    LossProgram(Columns columns, RandomNetworks.Drawn removal, SpareCapacity spare) {
        this.columns = columns;
        this.chains = new Chains(columns);
        this.removal = removal;
        this.spare = spare;
        this.today = Chains.passed(columns, chains.all(), v -> 0);
    }

    double exposure(List<Integer> uses) {
        return Chains.exposure(chains.into(uses), removal::taken);
    }

    double lost() {
        return exposure(all()) * Chains.tonnes(chains.all());
    }

    /** {@return max(0, D - maxflow) / D, with a flow of at most D} */
    double bestCase(List<Integer> uses) {
        double demand = Chains.tonnes(chains.into(uses));
        return Math.max(0, demand - largestInto(uses, demand)) / demand;
    }

    /** {@return the amount that a target could get in addition to all it has today} */
    double beyond(List<Integer> uses) {
        return Math.max(0, largestInto(uses, Double.POSITIVE_INFINITY) - Chains.tonnes(chains.into(uses)));
    }

    /** {@return the largest flow into a target, with the remaining supply of others unchanged} */
    private double largestInto(List<Integer> uses, double most) {
        Chains.Passed bounds = boundsInto(uses);
        Chains.Passed own = Chains.passed(columns, chains.into(uses), removal::taken);
        LinearProgram program = new LinearProgram();
        int[] amounts = amounts(program);
        for (int i = 0; i < amounts.length; i++) {
            LinearProgram.Sum alone = new LinearProgram.Sum().plus(amounts[i], 1);
            if (columns.isUnknown(columns.senders[i])) {
                boolean elsewhere = columns.isUse(columns.receivers[i]) && !uses.contains(columns.receivers[i]);
                program.equal(alone, elsewhere ? 0 : own.links[i]); // supply from UNKNOWN keeps its path
            } else {
                program.atMost(alone, bounds.links[i]);
            }
        }
        operations(program, amounts, bounds);
        LinearProgram.Sum arriving = arriving(amounts, uses);
        program.atMost(arriving, most);
        return program.largest(arriving);
    }

    /** {@return the capacity of operations and links for one target, with the remaining supply of others unchanged} */
    Chains.Passed boundsInto(List<Integer> uses) {
        List<Integer> others = all().stream().filter(use -> !uses.contains(use)).toList();
        Chains.Passed bounds = bounds(chains.into(others));
        Chains.Passed own = Chains.passed(columns, chains.into(uses), removal::taken);
        for (int i = 0; i < columns.links(); i++) {
            if (columns.isUse(columns.receivers[i]) && !uses.contains(columns.receivers[i])) {
                bounds.links[i] = 0;
            } else if (columns.isUnknown(columns.senders[i])) {
                bounds.links[i] = own.links[i];
            }
        }
        return bounds;
    }

    /** {@return the capacity of operations and links for all targets together, in addition to all remaining supply} */
    Chains.Passed boundsOfRelief() {
        Chains.Passed bounds = bounds(chains.all());
        for (int i = 0; i < columns.links(); i++) {
            bounds.links[i] = columns.isUnknown(columns.senders[i]) ? 0 : bounds.links[i];
        }
        return bounds;
    }

    private Chains.Passed bounds(List<Chains.Chain> keptChains) {
        Chains.Passed kept = Chains.passed(columns, keptChains, removal::taken);
        double[] ofOperations = new double[columns.size()];
        double[] ofLinks = new double[columns.links()];
        for (int v = 0; v < ofOperations.length; v++) {
            ofOperations[v] = capacityOf(v) * (1 - removal.taken(v)) - kept.operations[v];
        }
        for (int i = 0; i < ofLinks.length; i++) {
            ofLinks[i] = capacity(i) - kept.links[i];
        }
        return new Chains.Passed(ofOperations, ofLinks);
    }

    double lost(int use) {
        return exposure(List.of(use)) * Chains.tonnes(chains.into(List.of(use)));
    }

    /** {@return the largest flow of spare capacity into all losses, with remaining supply unchanged} */
    double relieved() {
        Chains.Passed bounds = boundsOfRelief();
        LinearProgram program = new LinearProgram();
        int[] amounts = amounts(program);
        for (int i = 0; i < amounts.length; i++) {
            program.atMost(new LinearProgram.Sum().plus(amounts[i], 1), bounds.links[i]);
        }
        operations(program, amounts, bounds);
        for (int use : all()) {
            program.atMost(arriving(amounts, List.of(use)), lost(use));
        }
        return program.largest(arriving(amounts, all()));
    }

    private List<Integer> all() {
        return IntStream.of(columns.uses()).boxed().toList();
    }

    private int[] amounts(LinearProgram program) {
        return IntStream.range(0, columns.links()).map(i -> program.amount()).toArray();
    }

    /** An operation passes on its input, and carries at most its bound. */
    private void operations(LinearProgram program, int[] amounts, Chains.Passed bounds) {
        for (int v = 0; v < columns.size(); v++) {
            if (!columns.isUse(v)) {
                LinearProgram.Sum out = new LinearProgram.Sum();
                LinearProgram.Sum balance = new LinearProgram.Sum();
                for (int i = 0; i < amounts.length; i++) {
                    if (columns.senders[i] == v) {
                        out.plus(amounts[i], 1);
                        balance.plus(amounts[i], 1);
                    } else if (columns.receivers[i] == v) {
                        balance.plus(amounts[i], -1);
                    }
                }
                program.atMost(out, bounds.operations[v]);
                if (!columns.isOrigin(v)) {
                    program.equal(balance, 0);
                }
            }
        }
    }

    private LinearProgram.Sum arriving(int[] amounts, List<Integer> uses) {
        LinearProgram.Sum arriving = new LinearProgram.Sum();
        for (int i = 0; i < amounts.length; i++) {
            if (uses.contains(columns.receivers[i])) {
                arriving.plus(amounts[i], 1);
            }
        }
        return arriving;
    }

    private double capacityOf(int operation) {
        double output = today.operations[operation];
        if (columns.isUnknown(operation)) {
            return output;
        }
        double growth = columns.growth[operation];
        return output * (1 + (Double.isNaN(growth) ? spare.headroom() : growth));
    }

    /** {@return the capacity of a link: 0 from or to an operation removed in full, or without flow today} */
    private double capacity(int link) {
        double flow = today.links[link];
        boolean shut = removal.taken(columns.senders[link]) == 1 || removal.taken(columns.receivers[link]) == 1;
        return shut || flow == 0 ? 0 : flow * (1 + spare.slack());
    }
}
