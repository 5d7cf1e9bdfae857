package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_COVERAGE_TABLE;
import static org.lodegraph.question.policy.PolicyQueries.LIST_SUPPLY_COVERAGE;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.question.policy.PolicyQueries.CoverageTable;
import org.lodegraph.question.policy.PolicyQueries.TargetFlows;
import org.lodegraph.question.policy.PolicyQueries.TargetFlowsOf;

/** Computes a bloc's share of each stage's output, or of a target's supply (definitions 5). */
public final class Coverages {

    private final Graph graph;
    private final Snapshots snapshots;
    private final BlocStates states;

    /** @param clock supplies today's date: memberships that have ended do not count */
    public Coverages(Graph graph, Snapshots snapshots, Clock clock) {
        this.graph = graph;
        this.snapshots = snapshots;
        this.states = new BlocStates(graph, clock);
    }

    /**
     * {@return the share of each mineral that a bloc covers, by mineral and then by stage, upstream first}
     *
     * @throws org.lodegraph.model.failure.InvalidValueException for a year without data, with the years that have data
     */
    public Answer<List<Coverage>> of(CoverageQuestion question, Page page) {
        List<String> inside = states.of(question.bloc(), question.members());
        Target target = question.target();
        return target == null
                ? ofOutput(question.filter(), inside, page)
                : ofSupply(question.filter(), target, inside, page);
    }

    /** {@return the latest published output of every mineral, by mineral and then by stage, upstream first} */
    public List<StageOutput> outputs() {
        OutputFilter all = new OutputFilter(null, null, null, null, "rows");
        return graph.list(LIST_COVERAGE_TABLE, new CoverageTable(null, all, Page.LARGEST));
    }

    private Answer<List<Coverage>> ofOutput(OutputFilter filter, List<String> inside, Page page) {
        Answer<List<StageOutput>> outputs = graph.page(LIST_COVERAGE_TABLE, new CoverageTable(null, filter, page));
        List<Coverage> rows =
                outputs.data().stream().map(output -> output.coverage(inside)).toList();
        Meta meta = year(rows, outputs.meta().editions(editions(rows)));
        if (rows.isEmpty()) {
            if (page.offset() == 0) {
                filter.requireYear(graph);
            }
            meta = meta.reason("data", "no output matches the request, or the page is beyond the last row");
        }
        boolean missing = rows.stream().anyMatch(row -> row.share() == null);
        return new Answer<>(rows, missing ? meta.reason("share", "no world total above 0 is published") : meta);
    }

    private Answer<List<Coverage>> ofSupply(OutputFilter filter, Target target, List<String> inside, Page page) {
        Answer<List<TargetFlows>> flows =
                graph.page(LIST_SUPPLY_COVERAGE, new TargetFlowsOf(target, filter.mineral(), filter.year(), page));
        if (flows.data().isEmpty() && page.offset() == 0) {
            filter.requireFlowYear(graph, target);
        }
        List<SupplyCoverage> rows = SupplyCoverage.of(
                snapshots.world(), flows.data(), states.importers(target), Iso3.all(inside), filter.stage());
        List<Coverage> data =
                rows.stream().map(row -> coverage(filter.stage(), row)).toList();
        Meta meta = SupplyMeta.of(target, rows, flows.meta())
                .details(new CoverageDetails(target))
                .reason(
                        "members.evidence",
                        "a target's supply combines many flows, each listed by the network of the mineral");
        return Answer.of(data).with(year(data, meta));
    }

    private static Coverage coverage(@Nullable Stage stage, SupplyCoverage row) {
        return new Coverage(
                row.flows().mineral().value(),
                stage == null ? null : stage.id(),
                row.flows().year(),
                row.share(),
                row.members(),
                List.of());
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
