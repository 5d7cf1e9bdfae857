package org.lodegraph.network.snapshot;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.MineralId;

/**
 * All agreements with their parties, for a fast coverage check of thousands of legs (definitions 4). For the legs
 * of an answer {@code route/list-agreements} gives the same result.
 *
 * @param treaties agreements with their parties
 * @param memberships memberships of blocs
 */
public record Treaties(List<Treaty> treaties, List<BlocMembership> memberships) {

    /** Depth of membership: a bloc may be a member of a bloc. */
    private static final int STEPS = 2;

    /** {@return the agreements of the graph} */
    public static Treaties read(Graph graph) {
        return new Treaties(
                graph.list(SnapshotQueries.LIST_TREATIES, None.NONE),
                graph.list(SnapshotQueries.LIST_MEMBERSHIPS, None.NONE));
    }

    /** {@return the agreements that apply to a mineral at a date} */
    public Treaties of(MineralId mineral, LocalDate date) {
        return new Treaties(
                treaties.stream()
                        .filter(treaty ->
                                treaty.minerals().isEmpty() || treaty.minerals().contains(mineral.value()))
                        .filter(treaty -> treaty.holds(date))
                        .toList(),
                memberships.stream()
                        .filter(membership -> membership.holds(date))
                        .toList());
    }

    /** {@return the ids under which a country or a bloc may be a party: its own, and those of its blocs} */
    public Set<String> names(String party) {
        Set<String> names = new HashSet<>(Set.of(party));
        for (int step = 0; step < STEPS; step++) {
            names.addAll(memberships.stream()
                    .filter(membership -> names.contains(membership.member()))
                    .map(BlocMembership::bloc)
                    .collect(Collectors.toSet()));
        }
        return names;
    }

    /** {@return true if two different parties of one treaty represent an exporter and an importer} */
    public boolean cover(Set<String> exporter, Set<String> importer) {
        return treaties.stream().anyMatch(treaty -> covers(treaty.parties(), exporter, importer));
    }

    private static boolean covers(List<String> parties, Set<String> exporter, Set<String> importer) {
        return parties.stream()
                .filter(importer::contains)
                .anyMatch(receiver ->
                        parties.stream().anyMatch(sender -> exporter.contains(sender) && !sender.equals(receiver)));
    }
}
