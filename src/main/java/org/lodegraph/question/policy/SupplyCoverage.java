package org.lodegraph.question.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Stage;
import org.lodegraph.network.Demand;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.question.policy.PolicyQueries.TargetFlows;

/**
 * The share of a target's supply of a mineral whose whole chain stays within some countries.
 *
 * @param flows fitness of the flows
 * @param share share of the supply, counting untraced supply as inside; null if the flows are unfit or not loaded
 * @param members share by the last country before the target, largest first; UNKNOWN for untraced
 */
record SupplyCoverage(TargetFlows flows, @Nullable Double share, List<Coverage.Part> members) {

    /**
     * {@return the coverage of each supply}
     *
     * @param importers countries that make up the target
     * @param inside countries inside
     * @param stage stage at which operations count as outside; null for every stage except use
     */
    static List<SupplyCoverage> of(
            NetworkSnapshot snapshot,
            List<TargetFlows> supplies,
            Collection<Iso3> importers,
            Collection<Iso3> inside,
            @Nullable Stage stage) {
        return supplies.stream()
                .map(flows -> network(snapshot, flows)
                        .map(network -> of(network, flows, network.demand(importers), inside, stage))
                        .orElse(new SupplyCoverage(flows, null, List.of())))
                .toList();
    }

    private static Optional<LoadedNetwork> network(NetworkSnapshot snapshot, TargetFlows flows) {
        return flows.status() == FitnessStatus.UNFIT ? Optional.empty() : snapshot.find(flows.mineral(), flows.year());
    }

    private static SupplyCoverage of(
            LoadedNetwork network, TargetFlows flows, Demand demand, Collection<Iso3> inside, @Nullable Stage stage) {
        if (demand.tonnes() == 0) {
            return new SupplyCoverage(flows, null, List.of());
        }
        List<Coverage.Part> members = network.within(demand, network.outside(inside, stage)).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Coverage.Part(entry.getKey(), entry.getValue(), null))
                .sorted(Comparator.comparingDouble(Coverage.Part::share)
                        .reversed()
                        .thenComparing(Coverage.Part::iso3))
                .toList();
        return new SupplyCoverage(
                flows, members.stream().mapToDouble(Coverage.Part::share).sum(), members);
    }
}
