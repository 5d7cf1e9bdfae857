package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_SUPPLY_COVERAGE;
import static org.lodegraph.question.policy.PolicyQueries.LIST_SUPPLY_COVERAGE_YEARS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.question.policy.PolicyQueries.SupplyCoverage;
import org.lodegraph.question.policy.PolicyQueries.SupplyCoverageRow;
import org.lodegraph.question.policy.PolicyQueries.SupplyCoverageYears;
import org.lodegraph.question.policy.PolicyQueries.YearRow;
import org.lodegraph.question.policy.WhatIf.Row;

/** Computes the effect of a membership change on the share of a target's supply whose whole chain stays inside the bloc. */
final class SupplyWhatIf {

    private final Graph graph;
    private final BlocStates states;

    SupplyWhatIf(Graph graph, BlocStates states) {
        this.graph = graph;
        this.states = states;
    }

    Answer<WhatIf> of(WhatIfQuestion question, Target target, ChangedStates changed) {
        BlocChange change = question.change();
        List<String> importers =
                target.isBloc() ? states.of(target.bloc(), CountedMembers.STATES) : List.of(target.value());
        Answer<List<SupplyCoverageRow>> after = covered(question, target, importers, changed.after());
        List<SupplyCoverageRow> before =
                covered(question, target, importers, changed.before()).data();
        if (after.data().isEmpty() && question.year().isPresent()) {
            SupplyCoverageYears key = new SupplyCoverageYears(target, change.mineral());
            DataYear.of(
                    question.year(),
                    graph.list(LIST_SUPPLY_COVERAGE_YEARS, key).stream()
                            .map(YearRow::year)
                            .toList());
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < after.data().size(); i++) {
            rows.add(row(change.stage(), before.get(i), after.data().get(i)));
        }
        Meta meta = year(rows, SupplyMeta.of(target, after.data(), after.meta()));
        LeastSupply least = LeastSupply.of(graph, change, importers, changed.after(), after.data());
        WhatIf answer = new WhatIf(change.bloc().value(), changed.after(), rows, least.set());
        return new Answer<>(answer, least.set() == null ? meta.reason("least", least.reason()) : meta);
    }

    private static Meta year(List<Row> rows, Meta meta) {
        List<Integer> years = rows.stream().map(Row::year).distinct().toList();
        return years.size() == 1 ? meta.year(years.get(0)) : meta;
    }

    private Answer<List<SupplyCoverageRow>> covered(
            WhatIfQuestion question, Target target, List<String> importers, List<String> inside) {
        BlocChange change = question.change();
        return graph.page(
                LIST_SUPPLY_COVERAGE,
                new SupplyCoverage(
                        target,
                        importers,
                        inside,
                        change.mineral(),
                        change.stage(),
                        question.year().orElse(null),
                        Page.LARGEST));
    }

    private static Row row(@Nullable Stage stage, SupplyCoverageRow before, SupplyCoverageRow after) {
        return new Row(
                after.mineral(),
                stage == null ? null : stage.id(),
                after.year(),
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
