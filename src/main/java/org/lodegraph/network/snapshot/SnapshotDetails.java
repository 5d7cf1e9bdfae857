package org.lodegraph.network.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.Target;

/**
 * Measures, verdicts, outputs and memberships of blocs, as the graph holds them beside the flows.
 *
 * @param restrictions measures on the exports of each mineral
 * @param verdicts verdicts on the flows into each target
 * @param outputs published outputs
 * @param capacities published capacities
 * @param byProducts minerals that are by-products of others
 * @param memberships memberships of blocs
 */
public record SnapshotDetails(
        List<DatedRestriction> restrictions,
        List<FlowVerdict> verdicts,
        List<OutputFigure> outputs,
        List<CapacityFigure> capacities,
        List<ByProduct> byProducts,
        List<BlocMembership> memberships) {

    /** A mineral that is a by-product of another. */
    public record ByProduct(MineralId mineral) {}

    static SnapshotDetails read(Graph graph) {
        return new SnapshotDetails(
                graph.list(SnapshotQueries.LIST_RESTRICTIONS, None.NONE),
                graph.list(SnapshotQueries.LIST_VERDICTS, None.NONE),
                graph.list(SnapshotQueries.LIST_OUTPUTS, None.NONE),
                graph.list(SnapshotQueries.LIST_CAPACITIES, None.NONE),
                graph.list(SnapshotQueries.LIST_BY_PRODUCTS, None.NONE),
                graph.list(SnapshotQueries.LIST_MEMBERSHIPS, None.NONE));
    }

    /** {@return the output figures of each stage of a mineral, in any years, without totals of the world} */
    public Map<MineralStage, List<OutputFigure>> outputsByStage() {
        return outputs.stream()
                .filter(figure -> figure.stage() != null && !figure.world())
                .filter(figure -> figure.tonnes() != null || figure.withheld())
                .collect(Collectors.groupingBy(
                        figure -> new MineralStage(figure.mineral(), Objects.requireNonNull(figure.stage())),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** {@return the editions with an output of each mineral and year, sorted} */
    Map<NetworkSnapshot.Key, SortedSet<String>> outputEditions() {
        return outputs.stream()
                .collect(Collectors.groupingBy(
                        figure -> new NetworkSnapshot.Key(figure.mineral(), figure.year()),
                        Collectors.mapping(OutputFigure::edition, Collectors.toCollection(TreeSet::new))));
    }

    /** {@return the verdicts by mineral} */
    Map<MineralId, List<FlowVerdict>> verdictsByMineral() {
        return verdicts.stream().collect(Collectors.groupingBy(FlowVerdict::mineral));
    }

    /** {@return the countries of a target: itself, or the present members of the bloc} */
    public List<Iso3> members(Target target) {
        return target.isBloc()
                ? memberships.stream()
                        .filter(one -> one.bloc().equals(target.bloc().value()) && one.until() == null)
                        .map(one -> new Iso3(one.member()))
                        .sorted()
                        .toList()
                : List.of(target.country());
    }
}
