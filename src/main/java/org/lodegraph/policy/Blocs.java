package org.lodegraph.policy;

import static org.lodegraph.policy.PolicyQueries.FIND_AGREEMENT;
import static org.lodegraph.policy.PolicyQueries.FIND_BLOC;
import static org.lodegraph.policy.PolicyQueries.LIST_AGREEMENTS;
import static org.lodegraph.policy.PolicyQueries.LIST_AGREEMENT_IDS;
import static org.lodegraph.policy.PolicyQueries.LIST_BLOCS;
import static org.lodegraph.policy.PolicyQueries.LIST_BLOC_STATES;
import static org.lodegraph.policy.PolicyQueries.LIST_OUTPUT_COVERAGE;
import static org.lodegraph.policy.PolicyQueries.LIST_SUPPLY_COVERAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.error.Nearest;
import org.lodegraph.error.NotFound;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query;
import org.lodegraph.model.Answer;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.policy.PolicyQueries.BlocKey;
import org.lodegraph.policy.PolicyQueries.OutputCoverage;
import org.lodegraph.policy.PolicyQueries.RecordKey;
import org.lodegraph.policy.PolicyQueries.StateRow;
import org.lodegraph.policy.PolicyQueries.States;
import org.lodegraph.policy.PolicyQueries.SupplyCoverage;
import org.lodegraph.policy.PolicyQueries.SupplyCoverageRow;
import org.lodegraph.policy.PolicyQueries.Window;

/** Agreements, groups of countries, and how much of a mineral a group covers. */
public final class Blocs {

    private final Graph graph;
    private final Clock clock;

    /** @param clock tells today: memberships that have ended by then do not count */
    public Blocs(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * What coverage is asked about.
     *
     * @param mineral absent: every mineral
     * @param stage absent: every stage
     * @param target whose supply; absent: the world's output
     * @param year the latest data year not after it, at most two back; absent: the latest of each mineral
     * @param edition exactly this edition's rows; absent: the chosen figures
     * @param denominator {@code rows} or {@code published}
     * @param members {@code states}: those that are members themselves; {@code all}: also those of a member bloc
     */
    public record CoverageQuestion(
            BlocId bloc,
            Optional<MineralId> mineral,
            Optional<Stage> stage,
            Optional<Target> target,
            Optional<Year> year,
            Optional<SourceId> edition,
            String denominator,
            String members) {

        @Nullable
        Integer yearOrNull() {
            return year.map(Year::value).orElse(null);
        }
    }

    /** {@return agreements, by id} */
    public Answer<List<AgreementEntry>> agreements(Page page) {
        return graph.page(LIST_AGREEMENTS, page, limit -> new Window(page.offset(), limit));
    }

    /**
     * {@return one agreement with its commitments}
     *
     * @throws NotFound with the ids that come near
     */
    public Answer<AgreementDetail> agreement(RecordId id) {
        RecordKey key = new RecordKey(id);
        AgreementDetail agreement = graph.find(FIND_AGREEMENT, key).orElseThrow(() -> {
            List<String> known = graph.list(LIST_AGREEMENT_IDS, Query.None.NONE).stream()
                    .map(PolicyQueries.Id::id)
                    .toList();
            return new NotFound("agreement", id.value(), Nearest.to(id.value(), known));
        });
        return Answer.of(agreement).with(Meta.NONE.statement(Graph.statement(FIND_AGREEMENT, key)));
    }

    /** {@return groups of countries with their members, by id} */
    public Answer<List<BlocEntry>> blocs(Page page) {
        return graph.page(LIST_BLOCS, page, limit -> new Window(page.offset(), limit));
    }

    /**
     * {@return one group of countries}
     *
     * @throws NotFound with the ids that come near
     */
    public Answer<BlocEntry> bloc(BlocId id) {
        BlocKey key = new BlocKey(id);
        BlocEntry bloc = graph.find(FIND_BLOC, key).orElseThrow(() -> missing(id));
        return Answer.of(bloc).with(Meta.NONE.statement(Graph.statement(FIND_BLOC, key)));
    }

    /**
     * {@return how much of each mineral a bloc covers: of the output at each stage, or of a target's supply}
     *
     * @throws NotFound if there is no such bloc
     */
    public Answer<List<Coverage>> coverage(CoverageQuestion question, Page page) {
        bloc(question.bloc());
        List<String> states = states(question.bloc(), question.members());
        Optional<Target> target = question.target();
        return target.isPresent() ? ofSupply(question, target.get(), states, page) : ofOutput(question, states, page);
    }

    private Answer<List<Coverage>> ofOutput(CoverageQuestion question, List<String> states, Page page) {
        Answer<List<Coverage>> rows = graph.page(
                LIST_OUTPUT_COVERAGE,
                page,
                limit -> new OutputCoverage(
                        states,
                        question.mineral().orElse(null),
                        question.stage().orElse(null),
                        question.yearOrNull(),
                        question.edition().orElse(null),
                        question.denominator(),
                        page.offset(),
                        limit));
        Set<String> editions = rows.data().stream()
                .flatMap(row -> row.editions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Meta meta = year(rows.data(), rows.meta().editions(List.copyOf(editions)));
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
                        question.mineral().orElse(null),
                        question.stage().orElse(null),
                        question.yearOrNull(),
                        page.offset(),
                        limit));
        List<Coverage> data = rows.data().stream()
                .map(row -> new Coverage(
                        row.mineral(),
                        question.stage().map(Stage::id).orElse(null),
                        row.year(),
                        row.share(),
                        row.members(),
                        List.of()))
                .toList();
        return Answer.of(data).with(year(data, flows(target, rows.data(), rows.meta())));
    }

    /** Says of which minerals the flows cannot answer, and how much of the others' supply is untraced. */
    private static Meta flows(Target target, List<SupplyCoverageRow> rows, Meta meta) {
        Meta answer = meta.detail("target", target.value());
        if (rows.isEmpty()) {
            return answer.reason("data", "no traced flows to " + target + " are loaded");
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

    private List<String> states(BlocId bloc, String members) {
        return graph.list(LIST_BLOC_STATES, new States(bloc, members, LocalDate.now(clock))).stream()
                .map(StateRow::iso3)
                .toList();
    }

    private NotFound missing(BlocId id) {
        List<String> known = graph.list(LIST_BLOCS, new Window(0, Page.MOST)).stream()
                .map(BlocEntry::id)
                .toList();
        return new NotFound("bloc", id.value(), Nearest.to(id.value(), known));
    }
}
