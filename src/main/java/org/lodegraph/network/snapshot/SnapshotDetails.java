package org.lodegraph.network.snapshot;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
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

    static final SnapshotDetails NONE =
            new SnapshotDetails(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

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

    /** {@return measures on a mineral, and its output around a year} */
    NetworkContext context(MineralId mineral, int year) {
        return new NetworkContext(
                restrictions.stream()
                        .filter(one -> one.mineral().equals(mineral))
                        .toList(),
                output(mineral, year));
    }

    /** {@return the outputs of a mineral around a year} */
    WorldOutput output(MineralId mineral, int year) {
        return new WorldOutput(
                outputs.stream().filter(one -> one.mineral().equals(mineral)).toList(), year);
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
