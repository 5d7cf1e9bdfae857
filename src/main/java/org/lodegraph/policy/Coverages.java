package org.lodegraph.policy;

import static org.lodegraph.policy.PolicyQueries.LIST_BLOC_STATES;
import static org.lodegraph.policy.PolicyQueries.LIST_OUTPUT_COVERAGE;
import static org.lodegraph.policy.PolicyQueries.LIST_OUTPUT_COVERAGE_YEARS;
import static org.lodegraph.policy.PolicyQueries.LIST_SUPPLY_COVERAGE;
import static org.lodegraph.policy.PolicyQueries.LIST_SUPPLY_COVERAGE_YEARS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.policy.PolicyQueries.OutputCoverage;
import org.lodegraph.policy.PolicyQueries.OutputCoverageYears;
import org.lodegraph.policy.PolicyQueries.StateRow;
import org.lodegraph.policy.PolicyQueries.States;
import org.lodegraph.policy.PolicyQueries.SupplyCoverage;
import org.lodegraph.policy.PolicyQueries.SupplyCoverageRow;
import org.lodegraph.policy.PolicyQueries.SupplyCoverageYears;
import org.lodegraph.policy.PolicyQueries.YearRow;

/** How much of a mineral a bloc covers: of the output at each stage, or of a target's supply (definitions 3.6). */
public final class Coverages {

    private final Graph graph;
    private final Clock clock;

    /** @param clock tells today: memberships that have ended by then do not count */
    public Coverages(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * {@return how much of each mineral a bloc covers, by mineral and down the chain}
     *
     * @throws org.lodegraph.error.Invalid for a year without data, with the years that have them
     */
    public Answer<List<Coverage>> of(CoverageQuestion question, Page page) {
        List<String> states = states(question.bloc(), question.members());
        return question.target()
                .map(target -> ofSupply(question, target, states, page))
                .orElseGet(() -> ofOutput(question, states, page));
    }

    private Answer<List<Coverage>> ofOutput(CoverageQuestion question, List<String> states, Page page) {
        Answer<List<Coverage>> rows = graph.page(
                LIST_OUTPUT_COVERAGE,
                page,
                limit -> new OutputCoverage(
                        states,
                        question.mineralOrNull(),
                        question.stageOrNull(),
                        question.yearOrNull(),
                        question.editionOrNull(),
                        question.denominator(),
                        page.offset(),
                        limit));
        Meta meta = year(rows.data(), rows.meta().editions(editions(rows.data())));
        if (rows.data().isEmpty()) {
            OutputCoverageYears key =
                    new OutputCoverageYears(question.mineralOrNull(), question.stageOrNull(), question.editionOrNull());
            refuseYear(question, page, () -> graph.list(LIST_OUTPUT_COVERAGE_YEARS, key));
            meta = meta.reason("data", "no output that fits is loaded, or the list has ended");
        }
        boolean missing = rows.data().stream().anyMatch(row -> row.share() == null);
        return rows.with(missing ? meta.reason("share", "no world total is published, or it is 0") : meta);
    }

    private Answer<List<Coverage>> ofSupply(CoverageQuestion question, Target target, List<String> states, Page page) {
        List<String> importers = target.isBloc() ? states(target.bloc(), "states") : List.of(target.value());
        Answer<List<SupplyCoverageRow>> rows = graph.page(
                LIST_SUPPLY_COVERAGE,
                page,
                limit -> new SupplyCoverage(
                        target,
                        importers,
                        states,
                        question.mineralOrNull(),
                        question.stageOrNull(),
                        question.yearOrNull(),
                        page.offset(),
                        limit));
        if (rows.data().isEmpty()) {
            SupplyCoverageYears key = new SupplyCoverageYears(target, question.mineralOrNull());
            refuseYear(question, page, () -> graph.list(LIST_SUPPLY_COVERAGE_YEARS, key));
        }
        List<Coverage> data =
                rows.data().stream().map(row -> coverage(question, row)).toList();
        return Answer.of(data).with(year(data, flows(target, rows.data(), rows.meta())));
    }

    private static Coverage coverage(CoverageQuestion question, SupplyCoverageRow row) {
        return new Coverage(
                row.mineral(),
                question.stage().map(Stage::id).orElse(null),
                row.year(),
                row.share(),
                row.members(),
                List.of());
    }

    /** An empty first page for a year, where other years have data, is a year to be refused with the menu. */
    private static void refuseYear(CoverageQuestion question, Page page, Supplier<List<YearRow>> known) {
        if (question.year().isPresent() && page.offset() == 0) {
            DataYear.of(question.year(), known.get().stream().map(YearRow::year).toList());
        }
    }

    /** Says of which minerals the flows cannot answer, and how much of the others' supply is untraced. */
    private static Meta flows(Target target, List<SupplyCoverageRow> rows, Meta meta) {
        Meta answer = meta.detail("target", target.value())
                .reason(
                        "members.evidence",
                        "many flows make up an importer's supply: the network of the mineral has each");
        if (rows.isEmpty()) {
            return answer.reason("data", "no traced flows to " + target + " that fit are loaded");
        }
        for (SupplyCoverageRow row : rows) {
            if (row.share() == null) {
                answer = answer.reason("share." + row.mineral(), row.status() + ": " + row.reason());
            } else if (row.untracedShare() != null && row.untracedShare() > 0) {
                String text = "%s: %.1f%% of the supply is untraced and counts as inside"
                        .formatted(row.mineral(), 100 * row.untracedShare());
                answer = answer.caveat(new Caveat(text, Bias.OVERSTATES));
            }
        }
        return answer;
    }

    /** One year for the whole answer where all rows have the same; else each row says its own. */
    private static Meta year(List<Coverage> rows, Meta meta) {
        List<Integer> years = rows.stream().map(Coverage::year).distinct().toList();
        return years.size() == 1 ? meta.year(years.get(0)) : meta;
    }

    private static List<String> editions(List<Coverage> rows) {
        Set<String> editions =
                rows.stream().flatMap(row -> row.editions().stream()).collect(Collectors.toCollection(TreeSet::new));
        return List.copyOf(editions);
    }

    private List<String> states(BlocId bloc, String members) {
        return graph.list(LIST_BLOC_STATES, new States(bloc, members, LocalDate.now(clock))).stream()
                .map(StateRow::iso3)
                .toList();
    }
}
