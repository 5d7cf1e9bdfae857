package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_SUPPLY_COVERAGE;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.question.policy.PolicyQueries.TargetFlows;
import org.lodegraph.question.policy.PolicyQueries.TargetFlowsOf;
import org.lodegraph.question.policy.WhatIf.Row;

/** Computes the effect of a membership change on the share of a target's supply whose whole chain stays inside the bloc. */
final class SupplyWhatIf {

    private final Graph graph;
    private final Snapshots snapshots;
    private final BlocStates states;

    SupplyWhatIf(Graph graph, Snapshots snapshots, BlocStates states) {
        this.graph = graph;
        this.snapshots = snapshots;
        this.states = states;
    }

    Answer<WhatIf> of(WhatIfQuestion question, Target target, ChangedStates changed) {
        BlocChange change = question.change();
        List<Iso3> importers = states.importers(target);
        Answer<List<TargetFlows>> flows = graph.page(
                LIST_SUPPLY_COVERAGE,
                new TargetFlowsOf(target, change.mineral(), question.year().orElse(null), Page.LARGEST));
        if (flows.data().isEmpty()) {
            question.filter().requireFlowYear(graph, target);
        }
        List<SupplyCoverage> before = covered(flows.data(), importers, changed.before(), change.stage());
        List<SupplyCoverage> after = covered(flows.data(), importers, changed.after(), change.stage());
        List<Row> rows = IntStream.range(0, after.size())
                .mapToObj(i -> row(change.stage(), before.get(i), after.get(i)))
                .toList();
        Meta meta = year(rows, SupplyMeta.of(target, after, flows.meta()));
        LeastSupply least = LeastSupply.of(graph, change, importers, changed.after(), after);
        WhatIf answer = new WhatIf(change.bloc().value(), changed.after(), rows, least.set());
        return new Answer<>(answer, least.set() == null ? meta.reason("least", least.reason()) : meta);
    }

    private List<SupplyCoverage> covered(
            List<TargetFlows> flows, List<Iso3> importers, List<String> inside, @Nullable Stage stage) {
        return SupplyCoverage.of(snapshots.world(), flows, importers, Iso3.all(inside), stage);
    }

    private static Meta year(List<Row> rows, Meta meta) {
        List<Integer> years = rows.stream().map(Row::year).distinct().toList();
        return years.size() == 1 ? meta.year(years.get(0)) : meta;
    }

    private static Row row(@Nullable Stage stage, SupplyCoverage before, SupplyCoverage after) {
        return new Row(
                after.flows().mineral().value(),
                stage == null ? null : stage.id(),
                after.flows().year(),
                List.of(),
                null,
                null,
                List.of(),
                new Portion(before.share(), null),
                new Portion(after.share(), null),
                after.share() == null
                        ? null
                        : after.share() - Objects.requireNonNull(before.share(), "the members do not settle fitness"));
    }
}
