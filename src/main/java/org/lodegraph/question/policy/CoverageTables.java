package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_COVERAGE_TABLE;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.policy.PolicyQueries.CoverageTable;
import org.lodegraph.question.policy.StageOutput.Column;

/** Compares blocs over critical minerals and stages: coverage, gaps, and the largest producers outside (definitions 5). */
public final class CoverageTables {

    /** Number of producers listed outside each bloc. */
    static final int OUTSIDERS = 5;

    private final Graph graph;
    private final BlocStates states;
    private final Blocs blocs;

    /** @param clock supplies today's date: memberships that have ended do not count */
    public CoverageTables(Graph graph, Clock clock) {
        this.graph = graph;
        this.states = new BlocStates(graph, clock);
        this.blocs = new Blocs(graph);
    }

    /**
     * {@return the table, by mineral and then by stage, upstream first}
     *
     * @throws InvalidValueException for an unknown list, with the known lists; or for a year without data, with the
     *     years that have data
     * @throws org.lodegraph.model.failure.NotFoundException for an unknown bloc
     */
    public Answer<List<StageCoverage>> of(TableQuestion question, Page page) {
        CriticalList list = list(question.list());
        List<Column> columns = columns(question);
        Answer<List<StageOutput>> outputs =
                graph.page(LIST_COVERAGE_TABLE, new CoverageTable(question.list(), question.filter(), page));
        List<StageCoverage> rows = outputs.data().stream()
                .map(output -> output.coverage(columns, OUTSIDERS))
                .toList();
        if (rows.isEmpty() && page.offset() == 0) {
            question.filter().requireYear(graph);
        }
        Meta meta = CoverageMeta.of(rows, outputs.meta());
        if (page.offset() > 0 || meta.more()) {
            return new Answer<>(rows, meta.details(new CoverageTableDetails(sizes(columns), null)));
        }
        List<String> without = without(question, list, rows);
        return new Answer<>(
                rows, offList(question, list, rows, meta).details(new CoverageTableDetails(sizes(columns), without)));
    }

    private CriticalList list(String id) {
        List<CriticalList> known = CriticalList.all(graph);
        return known.stream()
                .filter(list -> list.list().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "list", id, known.stream().map(CriticalList::list).toList()));
    }

    private List<Column> columns(TableQuestion question) {
        Map<BlocId, List<String>> members = states.of(question.blocs(), question.members(), null);
        return question.blocs().stream()
                .map(bloc -> new Column(
                        bloc.value(), Optional.ofNullable(members.get(bloc)).orElseThrow(() -> blocs.missing(bloc))))
                .toList();
    }

    private static Map<String, Integer> sizes(List<Column> columns) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        columns.forEach(column -> sizes.put(column.bloc(), column.states().size()));
        return sizes;
    }

    /** {@return the minerals of the list without a row; only if one page holds the whole table} */
    private static List<String> without(TableQuestion question, CriticalList list, List<StageCoverage> rows) {
        Set<String> present = rows.stream().map(StageCoverage::mineral).collect(Collectors.toSet());
        MineralId only = question.filter().mineral();
        return list.minerals().stream()
                .filter(mineral -> only == null || only.equals(mineral))
                .map(MineralId::value)
                .filter(mineral -> !present.contains(mineral))
                .toList();
    }

    private static Meta offList(TableQuestion question, CriticalList list, List<StageCoverage> rows, Meta meta) {
        MineralId only = question.filter().mineral();
        return rows.isEmpty() && only != null && !list.minerals().contains(only)
                ? meta.reason("data", only + " is not on the list " + question.list())
                : meta;
    }
}
