package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_OUTPUT_COVERAGE;
import static org.lodegraph.question.policy.PolicyQueries.LIST_OUTPUT_COVERAGE_YEARS;
import static org.lodegraph.question.policy.PolicyQueries.LIST_SUPPLY_COVERAGE;
import static org.lodegraph.question.policy.PolicyQueries.LIST_SUPPLY_COVERAGE_YEARS;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.question.policy.PolicyQueries.OutputCoverage;
import org.lodegraph.question.policy.PolicyQueries.OutputCoverageYears;
import org.lodegraph.question.policy.PolicyQueries.SupplyCoverage;
import org.lodegraph.question.policy.PolicyQueries.SupplyCoverageRow;
import org.lodegraph.question.policy.PolicyQueries.SupplyCoverageYears;
import org.lodegraph.question.policy.PolicyQueries.YearRow;

/** Computes a bloc's share of each stage's output, or of a target's supply (definitions 5). */
public final class Coverages {

    private final Graph graph;
    private final BlocStates states;

    /** @param clock supplies today's date: memberships that have ended do not count */
    public Coverages(Graph graph, Clock clock) {
        this.graph = graph;
        this.states = new BlocStates(graph, clock);
    }

    /**
     * {@return the share of each mineral that a bloc covers, by mineral and then by stage, upstream first}
     *
     * @throws org.lodegraph.model.failure.InvalidValueException for a year without data, with the years that have data
     */
    public Answer<List<Coverage>> of(CoverageQuestion question, Page page) {
        List<String> inside = states.of(question.bloc(), question.members());
        return question.target()
                .map(target -> ofSupply(question, target, inside, page))
                .orElseGet(() -> ofOutput(question, inside, page));
    }

    private Answer<List<Coverage>> ofOutput(CoverageQuestion question, List<String> inside, Page page) {
        Answer<List<Coverage>> rows = graph.page(
                LIST_OUTPUT_COVERAGE,
                page,
                limit -> new OutputCoverage(
                        inside,
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
            checkYear(question, page, () -> graph.list(LIST_OUTPUT_COVERAGE_YEARS, key));
            meta = meta.reason("data", "no output matches the request, or the page is beyond the last row");
        }
        boolean missing = rows.data().stream().anyMatch(row -> row.share() == null);
        return rows.with(missing ? meta.reason("share", "no world total above 0 is published") : meta);
    }

    private Answer<List<Coverage>> ofSupply(CoverageQuestion question, Target target, List<String> inside, Page page) {
        List<String> importers = target.isBloc() ? states.of(target.bloc(), "states") : List.of(target.value());
        Answer<List<SupplyCoverageRow>> rows = graph.page(
                LIST_SUPPLY_COVERAGE,
                page,
                limit -> new SupplyCoverage(
                        target,
                        importers,
                        inside,
                        question.mineralOrNull(),
                        question.stageOrNull(),
                        question.yearOrNull(),
                        page.offset(),
                        limit));
        if (rows.data().isEmpty()) {
            SupplyCoverageYears key = new SupplyCoverageYears(target, question.mineralOrNull());
            checkYear(question, page, () -> graph.list(LIST_SUPPLY_COVERAGE_YEARS, key));
        }
        List<Coverage> data =
                rows.data().stream().map(row -> coverage(question, row)).toList();
        Meta meta = SupplyMeta.of(target, rows.data(), rows.meta())
                .details(new CoverageDetails(target))
                .reason(
                        "members.evidence",
                        "a target's supply combines many flows, each listed by the network of the mineral");
        return Answer.of(data).with(year(data, meta));
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

    /** Rejects a requested year if its first page is empty while other years have data. */
    private static void checkYear(CoverageQuestion question, Page page, Supplier<List<YearRow>> known) {
        if (question.year().isPresent() && page.offset() == 0) {
            DataYear.of(question.year(), known.get().stream().map(YearRow::year).toList());
        }
    }

    /** Sets one year for the whole answer if all rows share it; otherwise each row states its own. */
    private static Meta year(List<Coverage> rows, Meta meta) {
        List<Integer> years = rows.stream().map(Coverage::year).distinct().toList();
        return years.size() == 1 ? meta.year(years.get(0)) : meta;
    }

    private static List<String> editions(List<Coverage> rows) {
        Set<String> editions =
                rows.stream().flatMap(row -> row.editions().stream()).collect(Collectors.toCollection(TreeSet::new));
        return List.copyOf(editions);
    }
}
