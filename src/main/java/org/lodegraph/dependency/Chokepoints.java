package org.lodegraph.dependency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.dependency.DependencyQueries.ChokepointRow;
import org.lodegraph.dependency.DependencyQueries.ChokepointsOf;
import org.lodegraph.dependency.DependencyQueries.OutputYearsOf;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Year;

/** The operations of a stage and what makes each a chokepoint (definitions 3.4). */
final class Chokepoints {

    private final Graph graph;
    private final Clock clock;

    Chokepoints(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    Answer<List<Chokepoint>> of(
            Stage stage,
            @Nullable MineralId mineral,
            @Nullable Year year,
            String policy,
            @Nullable LocalDate asOf,
            Page page) {
        DataYear.Reach years = DataYear.reach(year);
        LocalDate date = asOf == null ? LocalDate.now(clock) : asOf;
        Answer<List<ChokepointRow>> rows = graph.page(
                DependencyQueries.RANK_CHOKEPOINTS,
                page,
                limit -> new ChokepointsOf(
                        stage, mineral, years.earliest(), years.latest(), policy, date, page.offset(), limit));
        Meta meta = about(rows.data(), rows.meta().asOf(date));
        if (rows.data().isEmpty() && page.offset() == 0) {
            meta = meta.reason("data", nothing(stage, mineral, years));
        }
        return new Answer<>(rows.data().stream().map(Chokepoints::chokepoint).toList(), meta);
    }

    private static Meta about(List<ChokepointRow> rows, Meta meta) {
        Meta said = Reasons.years(
                Reasons.chokepoints(meta)
                        .editions(Reasons.editions(rows.stream().map(ChokepointRow::editions))),
                rows.stream().map(ChokepointRow::year));
        if (rows.stream().anyMatch(row -> row.flowYear() == null)) {
            said = said.reason("flowYear", "no flows of the mineral are loaded for these years, or they are unfit");
        }
        if (rows.stream().anyMatch(row -> row.asymmetry() == null)) {
            said = said.reason("asymmetry", "no output of extraction, or none of refining, is published for the year");
        }
        if (rows.stream().anyMatch(row -> row.afterRemoval().leader() == null)) {
            said = said.reason("afterRemoval", "no other maker is named");
        }
        if (rows.stream().anyMatch(row -> row.chokepointBasis() == null)) {
            said = said.reason("chokepointBasis", "it is no chokepoint");
        }
        if (rows.stream().anyMatch(row -> !row.flows())) {
            said = said.caveat(new Caveat(
                    "where no flows of a mineral reach the stage, dependants are not known and a share of 0.5 makes a chokepoint",
                    Caveat.Bias.UNCLEAR));
        }
        return said;
    }

    private String nothing(Stage stage, @Nullable MineralId mineral, DataYear.Reach years) {
        String known = graph.list(DependencyQueries.LIST_OUTPUT_YEARS, new OutputYearsOf(stage, mineral)).stream()
                .map(row -> String.valueOf(row.year()))
                .collect(Collectors.joining(", "));
        String what = mineral == null ? "any mineral" : mineral.toString();
        return "no output of " + stage.id() + " is published of " + what + " for " + years
                + (known.isEmpty() ? "" : "; there is some for " + known);
    }

    private static Chokepoint chokepoint(ChokepointRow row) {
        return new Chokepoint(
                row.key(),
                row.mineral(),
                row.iso3(),
                row.stage(),
                row.year(),
                row.flowYear(),
                row.share(),
                row.evidence(),
                row.hhi(),
                row.pivotal(),
                row.residualSupplyIndex(),
                null,
                row.dependants(),
                row.asymmetry(),
                row.breadth(),
                row.moat(),
                row.measures(),
                row.afterRemoval(),
                row.chokepoint(),
                row.chokepointBasis(),
                row.rank(),
                null);
    }
}
