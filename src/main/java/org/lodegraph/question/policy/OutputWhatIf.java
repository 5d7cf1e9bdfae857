package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_COVERAGE_TABLE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.FigureText;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.question.policy.BlocCoverage.Outsider;
import org.lodegraph.question.policy.PolicyQueries.CoverageTable;
import org.lodegraph.question.policy.StageOutput.Column;
import org.lodegraph.question.policy.WhatIf.Joining;
import org.lodegraph.question.policy.WhatIf.Least;
import org.lodegraph.question.policy.WhatIf.Row;

/** Computes the effect of a membership change on a bloc's share of the world's output. */
final class OutputWhatIf {

    private final Graph graph;

    OutputWhatIf(Graph graph) {
        this.graph = graph;
    }

    Answer<WhatIf> of(WhatIfQuestion question, ChangedStates changed) {
        BlocChange change = question.change();
        Answer<List<StageOutput>> outputs =
                graph.page(LIST_COVERAGE_TABLE, new CoverageTable(null, question.filter(), Page.LARGEST));
        // the bloc is two columns, before and after; producers outside are needed only for a threshold
        List<Column> columns = List.of(new Column("before", changed.before()), new Column("after", changed.after()));
        int outsiders = change.threshold() == null ? 0 : Page.MAX;
        List<StageCoverage> rows = outputs.data().stream()
                .map(output -> output.coverage(columns, outsiders))
                .toList();
        if (rows.isEmpty()) {
            question.filter().requireYear(graph);
        }
        Meta meta = CoverageMeta.of(rows, outputs.meta());
        Least least = change.threshold() == null ? null : least(change, change.threshold(), rows);
        WhatIf answer = new WhatIf(
                change.bloc().value(),
                changed.after(),
                rows.stream().map(OutputWhatIf::row).toList(),
                least);
        return new Answer<>(answer, least == null ? meta.reason("least", why(change, rows)) : meta);
    }

    private static Row row(StageCoverage row) {
        Portion before = covered(row.blocs().get(0));
        Portion after = covered(row.blocs().get(1));
        return new Row(
                row.mineral(),
                row.stage(),
                row.year(),
                row.editions(),
                row.unit(),
                row.denominatorTonnes(),
                row.withheld(),
                before,
                after,
                after.share() == null || before.share() == null ? null : after.share() - before.share());
    }

    private static Portion covered(BlocCoverage bloc) {
        return new Portion(bloc.share(), bloc.tonnes());
    }

    private static @Nullable Least least(BlocChange change, double threshold, List<StageCoverage> rows) {
        StageCoverage row = thresholdRow(change, rows).orElse(null);
        Double share = row == null ? null : row.blocs().get(1).share();
        if (row == null || share == null) {
            return null;
        }
        return LeastSet.of(share, mayJoin(change, row), threshold)
                .map(set -> new Least(
                        row.mineral(),
                        row.stage(),
                        row.year(),
                        threshold,
                        set.countries().size(),
                        set.countries().stream().map(OutputWhatIf::joining).toList(),
                        set.share()))
                .orElse(null);
    }

    private static Joining joining(Outsider producer) {
        return new Joining(
                producer.iso3(), producer.name(), LeastSet.shareOf(producer), producer.tonnes(), producer.evidence());
    }

    /** {@return the row that the threshold applies to: at the requested stage, or at refining} */
    private static Optional<StageCoverage> thresholdRow(BlocChange change, List<StageCoverage> rows) {
        return rows.stream()
                .filter(row -> row.stage().equals(stage(change).id()))
                .findFirst();
    }

    private static Stage stage(BlocChange change) {
        return change.stage() == null ? Stage.REFINING : change.stage();
    }

    /** {@return the producers outside, except countries that leave} */
    private static List<Outsider> mayJoin(BlocChange change, StageCoverage row) {
        Set<String> leaving = change.leaving().stream().map(Iso3::value).collect(Collectors.toSet());
        return row.blocs().get(1).outside().stream()
                .filter(producer -> !leaving.contains(producer.iso3()))
                .toList();
    }

    private static String why(BlocChange change, List<StageCoverage> rows) {
        if (change.threshold() == null) {
            return "no threshold is requested";
        }
        StageCoverage row = thresholdRow(change, rows).orElse(null);
        if (row == null) {
            return "no matching output of " + change.mineral() + " at the "
                    + stage(change).id() + " stage is loaded";
        }
        Double share = row.blocs().get(1).share();
        if (share == null) {
            return "no world total above 0 is published";
        }
        double most = share;
        for (Outsider producer : mayJoin(change, row)) {
            most += LeastSet.shareOf(producer);
        }
        return "out of reach: with all countries that have a figure and may join, the share is "
                + FigureText.percent(most)
                + "; the rest is output without a named country"
                + (change.leaving().isEmpty() ? "" : ", or output of countries that leave")
                + (row.withheld().isEmpty()
                        ? ""
                        : ", and these countries withhold their output: " + String.join(", ", row.withheld()));
    }
}
