package org.lodegraph.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The routes of definitions 4 as a linear program, written from the definitions alone. It enumerates chains for the
 * spare capacity of each operation and leg, then solves for the largest flow of minimum cost over it.
 */
final class RouteProgram {

    /** Rounding leaves residues where the exact result is 0. */
    private static final double NOTHING = 1e-9;

    final Map<Integer, Double> struck = new TreeMap<>();
    final List<Leg> legs = new ArrayList<>();
    final double[] rooms;
    final double shortfall;
    private final Columns columns;
    private final Set<Integer> shut = new HashSet<>();

    /** A leg that routes may use; {@link Rerouting#DEMAND} is the target as receiver. */
    record Leg(int sender, int receiver, double room, double cost, boolean existing) {}

    RouteProgram(Columns columns, List<Integer> uses, RandomNetworks.Drawn refused, RoutingOptions options) {
        this.columns = columns;
        Chains chains = new Chains(columns);
        List<Chains.Chain> own = chains.into(uses);
        this.shortfall = Chains.exposure(own, refused::taken) * Chains.tonnes(own);
        this.rooms = new double[columns.size()];
        Chains.Passed today = Chains.passed(columns, chains.all(), v -> 0);
        Chains.Passed ownToday = Chains.passed(columns, own, v -> 0);
        Chains.Passed ownKept = Chains.passed(columns, own, refused::taken);
        for (int v = 0; v < columns.size(); v++) {
            if (columns.isUse(v) || columns.isUnknown(v) || refused.taken(v) > 0) {
                shut.add(v);
            }
        }
        strike(chains, uses, refused, options, today);
        for (int v = 0; v < rooms.length; v++) {
            if (!shut.contains(v)) {
                double growth =
                        Double.isNaN(columns.growth[v]) ? options.spare().headroom() : columns.growth[v];
                double spare = isNetImporter(columns, v) ? 0 : today.operations[v] * growth;
                rooms[v] = spare + ownToday.operations[v] - ownKept.operations[v];
            }
        }
        existing(uses, options, today, ownToday, ownKept);
        if (options.newLinks()) {
            fresh(options);
        }
    }

    /** {@return true if a country's net imports at the operation's stage exceed a hundredth of its output} */
    static boolean isNetImporter(Columns columns, int operation) {
        double made = 0;
        double imports = 0;
        double exports = 0;
        for (int i = 0; i < columns.links(); i++) {
            int sender = columns.senders[i];
            if (columns.stages[sender] == columns.stages[operation] && !columns.isUnknown(sender)) {
                boolean from = columns.countries[sender] == columns.countries[operation];
                boolean to = columns.countries[columns.receivers[i]] == columns.countries[operation];
                made += from ? columns.tonnes[i] : 0;
                exports += from && !to ? columns.tonnes[i] : 0;
                imports += to && !from ? columns.tonnes[i] : 0;
            }
        }
        return !columns.isUnknown(operation) && imports - exports > 0.01 * made;
    }

    /** {@return the largest flow, up to the shortfall} */
    double reachable() {
        LinearProgram program = new LinearProgram();
        LinearProgram.Sum arriving = flow(program, new LinearProgram.Sum());
        program.atMost(arriving, shortfall);
        return program.largest(arriving);
    }

    /** {@return the minimum cost of an amount} */
    double leastCost(double tonnes) {
        LinearProgram program = new LinearProgram();
        LinearProgram.Sum cost = new LinearProgram.Sum();
        LinearProgram.Sum arriving = flow(program, cost);
        program.equal(arriving, tonnes);
        return program.smallest(cost);
    }

    /** {@return true if a chain of legs and operations with spare capacity avoids some operations and legs} */
    boolean isOpenWithout(Set<Integer> operations, Set<List<Integer>> pairs) {
        return IntStream.range(0, columns.size())
                .filter(v -> columns.isOrigin(v) && rooms[v] > NOTHING && !operations.contains(v))
                .anyMatch(v -> leads(v, operations, pairs));
    }

    /** Adds each chain of existing legs with spare capacity, upstream first, with the least of it. */
    void climb(int receiver, List<Integer> below, double least, Map<List<Integer>, Double> chains) {
        for (Leg leg : legs) {
            double room = Math.min(least, Math.min(leg.room(), rooms[leg.sender()]));
            if (leg.receiver() != receiver || !leg.existing() || room <= 0) {
                continue;
            }
            List<Integer> operations = new ArrayList<>(List.of(leg.sender()));
            operations.addAll(below);
            if (columns.isOrigin(leg.sender())) {
                chains.put(operations, room);
            } else {
                climb(leg.sender(), operations, room, chains);
            }
        }
    }

    private boolean leads(int v, Set<Integer> operations, Set<List<Integer>> pairs) {
        if (v == Rerouting.DEMAND) {
            return true;
        }
        return rooms[v] > NOTHING
                && !operations.contains(v)
                && legs.stream()
                        .filter(leg -> leg.sender() == v && leg.room() > NOTHING)
                        .filter(leg -> !pairs.contains(List.of(v, leg.receiver())))
                        .anyMatch(leg -> leads(leg.receiver(), operations, pairs));
    }

    /**
     * Excludes suppliers of the target, or with new links of any user, whose feed contains too much refused supply.
     */
    private void strike(
            Chains chains,
            List<Integer> uses,
            RandomNetworks.Drawn refused,
            RoutingOptions options,
            Chains.Passed today) {
        for (int v = 0; v < columns.size(); v++) {
            double hidden = Chains.exposure(chains.feeding(v), refused::taken);
            if (!shut.contains(v) && hidden > options.tolerance() && serves(v, uses, options.newLinks(), today)) {
                struck.put(v, hidden);
            }
        }
        shut.addAll(struck.keySet());
    }

    private boolean serves(int v, List<Integer> uses, boolean anyUse, Chains.Passed today) {
        return IntStream.range(0, columns.links())
                .filter(i -> columns.senders[i] == v)
                .anyMatch(i -> (uses.contains(columns.receivers[i]) && today.links[i] > 0)
                        || (anyUse && columns.isUse(columns.receivers[i])));
    }

    private void existing(
            List<Integer> uses,
            RoutingOptions options,
            Chains.Passed today,
            Chains.Passed ownToday,
            Chains.Passed ownKept) {
        Map<Integer, Double> deliveries = new HashMap<>();
        for (int i = 0; i < columns.links(); i++) {
            int sender = columns.senders[i];
            int receiver = columns.receivers[i];
            double grown =
                    today.links[i] == 0 ? 0 : today.links[i] * options.spare().slack();
            double room = grown + ownToday.links[i] - ownKept.links[i];
            if (!shut.contains(sender) && uses.contains(receiver) && today.links[i] > 0) {
                deliveries.merge(sender, room, Double::sum);
            } else if (!shut.contains(sender) && !shut.contains(receiver)) {
                leg(sender, receiver, room, true, options);
            }
        }
        deliveries.forEach((sender, room) -> leg(sender, Rerouting.DEMAND, room, true, options));
    }

    /**
     * Adds new links between operations with spare capacity, at stages that trade. Every operation that serves some
     * use also gets one to the target.
     */
    private void fresh(RoutingOptions options) {
        Set<List<Integer>> unbounded = new HashSet<>();
        legs.stream()
                .filter(leg -> Double.isInfinite(leg.room()))
                .forEach(leg -> unbounded.add(List.of(leg.sender(), leg.receiver())));
        for (int u = 0; u < columns.size(); u++) {
            for (int v = 0; v < columns.size(); v++) {
                boolean spare = rooms[u] > 0 && rooms[v] > 0 && !columns.isOrigin(v);
                if (spare && trades(columns.stages[u], columns.stages[v]) && !unbounded.contains(List.of(u, v))) {
                    leg(u, v, Double.POSITIVE_INFINITY, false, options);
                }
            }
            int sender = u;
            boolean serves = IntStream.range(0, columns.links())
                    .anyMatch(i -> columns.senders[i] == sender && columns.isUse(columns.receivers[i]));
            if (rooms[u] > 0 && serves && !unbounded.contains(List.of(u, Rerouting.DEMAND))) {
                leg(u, Rerouting.DEMAND, Double.POSITIVE_INFINITY, false, options);
            }
        }
    }

    private boolean trades(byte from, byte to) {
        return IntStream.range(0, columns.links())
                .anyMatch(
                        i -> columns.stages[columns.senders[i]] == from && columns.stages[columns.receivers[i]] == to);
    }

    private void leg(int sender, int receiver, double room, boolean existing, RoutingOptions options) {
        double cost = options.legs().cost(sender, receiver) + (existing ? 0 : options.newLinkCost());
        legs.add(new Leg(sender, receiver, options.legs().isOpen(sender, receiver) ? room : 0, cost, existing));
    }

    private LinearProgram.Sum flow(LinearProgram program, LinearProgram.Sum cost) {
        int[] amounts = legs.stream().mapToInt(leg -> program.amount()).toArray();
        LinearProgram.Sum arriving = new LinearProgram.Sum();
        for (int i = 0; i < amounts.length; i++) {
            Leg leg = legs.get(i);
            program.atMost(new LinearProgram.Sum().plus(amounts[i], 1), leg.room());
            cost.plus(amounts[i], leg.cost());
            if (leg.receiver() == Rerouting.DEMAND) {
                arriving.plus(amounts[i], 1);
            }
        }
        for (int v = 0; v < rooms.length; v++) {
            LinearProgram.Sum out = new LinearProgram.Sum();
            LinearProgram.Sum balance = new LinearProgram.Sum();
            for (int i = 0; i < amounts.length; i++) {
                if (legs.get(i).sender() == v) {
                    out.plus(amounts[i], 1);
                    balance.plus(amounts[i], 1);
                } else if (legs.get(i).receiver() == v) {
                    balance.plus(amounts[i], -1);
                }
            }
            program.atMost(out, rooms[v]);
            if (!columns.isOrigin(v)) {
                program.equal(balance, 0);
            }
        }
        return arriving;
    }
}
