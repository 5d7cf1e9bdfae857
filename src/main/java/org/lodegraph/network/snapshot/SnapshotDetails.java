package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * Measures, verdicts, outputs and memberships of blocs, as the graph holds them beside the flows.
 *
 * @param restrictions measures on the exports of each mineral
 * @param verdicts verdicts on the flows into each target
 * @param outputs published outputs
 * @param memberships memberships of blocs
 */
record SnapshotDetails(
        List<DatedRestriction> restrictions,
        List<FlowVerdict> verdicts,
        List<OutputFigure> outputs,
        List<BlocMembership> memberships) {

    static final SnapshotDetails NONE = new SnapshotDetails(List.of(), List.of(), List.of(), List.of());

    static SnapshotDetails read(Graph graph) {
        return new SnapshotDetails(
                graph.list(SnapshotQueries.LIST_RESTRICTIONS, None.NONE),
                graph.list(SnapshotQueries.LIST_VERDICTS, None.NONE),
                graph.list(SnapshotQueries.LIST_OUTPUTS, None.NONE),
                graph.list(SnapshotQueries.LIST_MEMBERSHIPS, None.NONE));
    }

    /** {@return the measures on a mineral} */
    List<DatedRestriction> restrictions(MineralId mineral) {
        return restrictions.stream()
                .filter(one -> one.mineral().equals(mineral))
                .toList();
    }

    /** {@return the outputs of a mineral around a year} */
    WorldOutput output(MineralId mineral, int year) {
        return new WorldOutput(
                outputs.stream().filter(one -> one.mineral().equals(mineral)).toList(), year);
    }

    /** {@return the verdict of the latest accepted year; one on the target itself precedes one on every target} */
    Optional<FlowVerdict> verdict(MineralId mineral, Target target, DataYear.Reach years) {
        return verdicts.stream()
                .filter(one -> one.mineral().equals(mineral) && years.contains(one.year()))
                .filter(one ->
                        one.target().equals(target.value()) || one.target().equals(FlowVerdict.ANY))
                .max(Comparator.comparingInt(FlowVerdict::year)
                        .thenComparing(one -> one.target().equals(target.value())));
    }

    /** {@return the countries of a target: itself, or the present members of the bloc} */
    List<Iso3> members(Target target) {
        return target.isBloc()
                ? memberships.stream()
                        .filter(one -> one.bloc().equals(target.bloc().value()) && one.until() == null)
                        .map(one -> new Iso3(one.member()))
                        .sorted()
                        .toList()
                : List.of(target.country());
    }
}
