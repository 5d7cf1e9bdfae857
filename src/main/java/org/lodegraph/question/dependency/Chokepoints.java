package org.lodegraph.question.dependency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Method;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.network.chokepoint.Chokepoint;
import org.lodegraph.network.chokepoint.ChokepointAnalysis;
import org.lodegraph.network.chokepoint.ChokepointInputs;
import org.lodegraph.network.chokepoint.ChokepointRow;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.DerivedCheck;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.question.dependency.DependencyQueries.ChokepointsOf;
import org.lodegraph.question.dependency.DependencyQueries.OutputYearsOf;
import org.lodegraph.question.dependency.DependencyQueries.PositionRow;
import org.lodegraph.question.dependency.DependencyQueries.PositionsOf;

/**
 * Lists the operations of a stage with their chokepoint indicators (definitions 4).
 *
 * <p>Those of the default assumptions and the newest year are read from the graph; others are computed in memory.
 */
final class Chokepoints {

    private final Graph graph;
    private final Snapshots networks;
    private final Clock clock;
    private volatile @Nullable Read read;

    /** The inputs of one snapshot. */
    private record Read(NetworkSnapshot snapshot, ChokepointInputs inputs) {}

    Chokepoints(Graph graph, Snapshots networks, Clock clock) {
        this.graph = graph;
        this.networks = networks;
        this.clock = clock;
    }

    Answer<List<Chokepoint>> of(ChokepointsQuestion question) {
        LocalDate date = question.asOf() == null ? LocalDate.now(clock) : question.asOf();
        NetworkSnapshot snapshot = networks.world();
        Answer<List<ChokepointRow>> rows =
                question.isDerived() ? derived(question, date) : computed(question, date, snapshot);
        List<Chokepoint> chokepoints =
                rows.data().stream().map(ChokepointRow::chokepoint).toList();
        Meta meta = meta(rows.data(), chokepoints, rows.meta().asOf(date));
        List<LossInForce> inForce = question.asOf() == null ? List.of() : inForce(question, snapshot, question.asOf());
        for (LossInForce each : inForce) {
            meta = meta.caveat(each.caveat());
        }
        if (rows.data().isEmpty() && question.page().offset() == 0) {
            meta = meta.reason("data", noOutput(question));
        }
        ChokepointsDetails details = new ChokepointsDetails(
                question.asOf() == null ? null : lossInForce(inForce),
                Summaries.chokepoints(question, snapshot, chokepoints));
        return new Answer<>(chokepoints, meta.details(details));
    }

    private Answer<List<ChokepointRow>> derived(ChokepointsQuestion question, LocalDate date) {
        Answer<List<ChokepointRow>> rows = graph.page(
                DependencyQueries.RANK_CHOKEPOINTS,
                new ChokepointsOf(
                        question.stage(),
                        question.mineral(),
                        date,
                        Method.NAME,
                        question.page().offset(),
                        question.page().limit()));
        if (rows.data().isEmpty()) {
            DerivedCheck.require(graph);
        }
        return rows;
    }

    private Answer<List<ChokepointRow>> computed(
            ChokepointsQuestion question, LocalDate date, NetworkSnapshot snapshot) {
        ChokepointAnalysis analysis = new ChokepointAnalysis(
                snapshot, inputs(snapshot), question.losses().setting(), DataYear.reach(question.year()));
        ChokepointAnalysis.Result result = analysis.page(
                question.stage(),
                question.mineral(),
                question.page(),
                Deadline.in(question.losses().limit()));
        Meta meta = Meta.NONE
                .more(result.more())
                .reason(
                        "cypher",
                        "the graph holds chokepoints under the default assumptions and of the newest years only, so the network engine computed this answer");
        if (result.isPartial()) {
            meta = Reasons.timeOver(meta, question.losses().limit(), result.computed(), result.total(), "world losses");
        }
        List<OperationId> keys =
                result.rows().stream().map(row -> row.chokepoint().key()).toList();
        Map<OperationId, PositionRow> positions =
                graph.list(DependencyQueries.LIST_POSITIONS, new PositionsOf(keys, date)).stream()
                        .collect(Collectors.toMap(PositionRow::key, Function.identity()));
        return new Answer<>(
                result.rows().stream().map(row -> at(row, positions)).toList(), meta);
    }

    private static ChokepointRow at(ChokepointRow row, Map<OperationId, PositionRow> positions) {
        PositionRow position =
                Objects.requireNonNull(positions.get(row.chokepoint().key()));
        return new ChokepointRow(
                row.chokepoint().with(position.breadth(), position.measures()), row.flows(), row.editions());
    }

    private ChokepointInputs inputs(NetworkSnapshot snapshot) {
        Read last = read;
        if (last == null || last.snapshot() != snapshot) {
            last = new Read(snapshot, new ChokepointInputs(snapshot.details()));
            read = last;
        }
        return last.inputs();
    }

    /** A mineral on which measures are in force: the share of the world's demand that they take, and their ids. */
    private record LossInForce(MineralId mineral, double worldLoss, String measures) {

        Caveat caveat() {
            return new Caveat(
                    mineral + ": " + measures
                            + " in force since the flow year: world losses and dependants do not include this effect,"
                            + " meta.lossInForce is the cost to the world",
                    Caveat.Bias.UNCLEAR);
        }
    }

    /** {@return the world losses by measures in force, by mineral; the rows themselves are of the flows without them} */
    private List<LossInForce> inForce(ChokepointsQuestion question, NetworkSnapshot snapshot, LocalDate asOf) {
        DataYear.Reach years = DataYear.reach(question.year());
        Predicate<LoadedNetwork> isAsked =
                network -> (question.mineral() == null || network.mineral().equals(question.mineral()))
                        && network.year() >= years.earliest()
                        && network.year() <= years.latest();
        Collection<LoadedNetwork> networksAsked =
                snapshot.only(isAsked, snapshot.details()).newest();
        List<LossInForce> all = new ArrayList<>();
        for (LoadedNetwork network : networksAsked) {
            MeasuresInForce measures = MeasuresInForce.at(network, asOf);
            if (!measures.isEmpty()) {
                double loss = network.losses(measures)
                        .worldLossInForce(question.losses().setting());
                String applied =
                        measures.applied().stream().map(Restriction::id).collect(Collectors.joining(", "));
                all.add(new LossInForce(network.mineral(), Rounding.share(loss), applied));
            }
        }
        return all;
    }

    private static Map<String, Double> lossInForce(List<LossInForce> inForce) {
        Map<String, Double> losses = new TreeMap<>();
        inForce.forEach(each -> losses.put(each.mineral().value(), each.worldLoss()));
        return losses;
    }

    private static Meta meta(List<ChokepointRow> rows, List<Chokepoint> chokepoints, Meta meta) {
        Meta answer = Reasons.years(
                Reasons.chokepoints(meta)
                        .editions(Reasons.editions(rows.stream().map(ChokepointRow::editions))),
                chokepoints.stream().map(Chokepoint::year));
        if (chokepoints.stream().anyMatch(one -> one.flowYear() == null)) {
            answer = answer.reason("flowYear", "the flows of the mineral in these years are not loaded, or unfit");
        }
        if (chokepoints.stream().anyMatch(one -> one.worldLoss() == null)) {
            answer = answer.reason("worldLoss", "the flows of the mineral from this stage are not loaded, or unfit");
        }
        if (chokepoints.stream().anyMatch(one -> one.asymmetry() == null)) {
            answer = answer.reason("asymmetry", "output of extraction or of refining is not published for the year");
        }
        if (chokepoints.stream().anyMatch(one -> one.afterRemoval().leader() == null)) {
            answer = answer.reason("afterRemoval", "no other producer is named");
        }
        if (chokepoints.stream().anyMatch(one -> one.chokepointBasis() == null)) {
            answer = answer.reason("chokepointBasis", "the operation is not a chokepoint");
        }
        if (rows.stream().anyMatch(row -> !row.flows())) {
            answer = answer.caveat(new Caveat(
                    "without flows at the stage, dependants are not known, and a share of 0.5 or more makes a chokepoint",
                    Caveat.Bias.UNCLEAR));
        }
        return answer.caveat(Reasons.SPARE);
    }

    private String noOutput(ChokepointsQuestion question) {
        MineralId mineral = question.mineral();
        String known =
                graph.list(DependencyQueries.LIST_OUTPUT_YEARS, new OutputYearsOf(question.stage(), mineral)).stream()
                        .map(row -> String.valueOf(row.year()))
                        .collect(Collectors.joining(", "));
        String what = mineral == null ? "any mineral" : mineral.toString();
        return "no output of " + what + " at the " + question.stage().id() + " stage is published for "
                + DataYear.reach(question.year())
                + (known.isEmpty() ? "" : "; it is published for " + known);
    }
}
