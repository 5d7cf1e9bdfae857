package org.lodegraph.bench;

import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.PointId;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Removal;
import org.lodegraph.network.SupplyNetwork;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.NetworkSnapshot;

/**
 * All questions on one mineral: every target, and the removal of every country and of every operation.
 *
 * @param keys removed points, in the same order
 * @param targets targets, in the order of the demands
 */
record Question(
        LoadedNetwork loaded, List<PointId> keys, List<Removal> removals, List<Iso3> targets, List<Demand> demands) {

    /** {@return the questions on the newest network of every mineral with a demand} */
    static List<Question> all(NetworkSnapshot snapshot) {
        return snapshot.newest().stream()
                .map(Question::of)
                .filter(question -> !question.demands.isEmpty())
                .toList();
    }

    private static Question of(LoadedNetwork loaded) {
        List<PointId> keys = Stream.concat(loaded.points(true).stream(), loaded.points(false).stream())
                .toList();
        return new Question(
                loaded,
                keys,
                keys.stream().map(loaded::removal).toList(),
                List.copyOf(loaded.demands().keySet()),
                List.copyOf(loaded.demands().values()));
    }

    /** {@return this without targets and removals below a part of the world's demand} */
    Question above(double part) {
        double least = part * network().demand();
        List<PointId> wide = keys.stream()
                .filter(key -> loaded.removal(key)
                                .operations()
                                .mapToDouble(network()::delivered)
                                .sum()
                        > least)
                .toList();
        List<Iso3> large =
                targets.stream().filter(iso3 -> demand(iso3).tonnes() > least).toList();
        return new Question(
                loaded,
                wide,
                wide.stream().map(loaded::removal).toList(),
                large,
                large.stream().map(this::demand).toList());
    }

    /** {@return new demands without cached subgraphs} */
    List<Demand> newDemands() {
        return targets.stream().map(this::demand).toList();
    }

    private Demand demand(Iso3 iso3) {
        return loaded.demand(List.of(iso3));
    }

    SupplyNetwork network() {
        return loaded.network();
    }

    /** {@return the number of legs of the longest chain} */
    int legs() {
        int[] legs = new int[network().operations().size()];
        int most = 0;
        for (int link = 0; link < network().links(); link++) {
            int receiver = network().receiver(link);
            legs[receiver] = Math.max(legs[receiver], legs[network().sender(link)] + 1);
            most = Math.max(most, legs[receiver]);
        }
        return most;
    }
}
