package org.lodegraph.question.dependency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Page;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.RankRange;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.question.dependency.DependencyQueries.ChokepointRow;
import org.lodegraph.question.dependency.DependencyQueries.ChokepointsOf;
import org.lodegraph.question.dependency.DependencyQueries.MakerRow;
import org.lodegraph.question.dependency.DependencyQueries.MakersOf;
import org.lodegraph.question.dependency.DependencyQueries.OutputYearsOf;

/** Computes the indicators of chokepoints for the operations of a stage (definitions 4). */
final class Chokepoints {

    private final Graph graph;
    private final Snapshots networks;
    private final Clock clock;

    Chokepoints(Graph graph, Snapshots networks, Clock clock) {
        this.graph = graph;
        this.networks = networks;
        this.clock = clock;
    }

    Answer<List<RankedChokepoint>> of(ChokepointsQuestion question) {
        DataYear.Reach years = DataYear.reach(question.year());
        LocalDate date = question.asOf() == null ? LocalDate.now(clock) : question.asOf();
        NetworkSnapshot snapshot = networks.world();
        WorldLosses losses = new WorldLosses(
                snapshot, question, years, Deadline.in(question.losses().limit()));
        Map<String, Double> worldLosses = losses.byKey();
        Page page = question.page();
        Answer<List<ChokepointRow>> rows = graph.page(
                DependencyQueries.RANK_CHOKEPOINTS,
                new ChokepointsOf(
                        question.stage(),
                        question.mineral(),
                        years.earliest(),
                        years.latest(),
                        question.losses().setting().policy(),
                        date,
                        worldLosses,
                        page.offset(),
                        page.limit()));
        List<Chokepoint> chokepoints =
                rows.data().stream().map(ChokepointRow::chokepoint).toList();
        Map<MineralId, Optional<RankRange<OperationId>>> ranks = ranks(question, rows.data(), years, losses);
        Meta meta = meta(rows.data(), chokepoints, rows.meta().asOf(date));
        List<LossInForce> inForce =
                question.asOf() == null ? List.of() : inForce(question, losses.networks(), question.asOf());
        for (LossInForce each : inForce) {
            meta = meta.caveat(each.caveat());
        }
        if (worldLosses.size() < losses.total() || ranks.containsValue(Optional.<RankRange<OperationId>>empty())) {
            meta = Reasons.timeOver(
                    meta, question.losses().limit(), worldLosses.size(), losses.total(), "world losses");
        }
        if (rows.data().isEmpty() && page.offset() == 0) {
            meta = meta.reason("data", noOutput(question, years));
        }
        List<RankedChokepoint> ranked = chokepoints.stream()
                .map(one -> new RankedChokepoint(
                        one,
                        ranks.getOrDefault(one.mineral(), Optional.empty())
                                .map(range -> range.of(one.key()))
                                .orElse(null)))
                .toList();
        ChokepointsDetails details = new ChokepointsDetails(
                question.asOf() == null ? null : lossInForce(inForce),
                Summaries.chokepoints(question, snapshot, chokepoints));
        return new Answer<>(ranked, meta.details(details));
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
    private List<LossInForce> inForce(ChokepointsQuestion question, List<LoadedNetwork> networks, LocalDate asOf) {
        List<LossInForce> all = new ArrayList<>();
        for (LoadedNetwork network : networks) {
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

    private Map<MineralId, Optional<RankRange<OperationId>>> ranks(
            ChokepointsQuestion question, List<ChokepointRow> rows, DataYear.Reach years, WorldLosses losses) {
        List<MineralId> minerals =
                rows.stream().map(row -> row.chokepoint().mineral()).distinct().toList();
        Map<MineralId, List<MakerRow>> makers = graph
                .list(
                        DependencyQueries.LIST_MAKERS,
                        new MakersOf(question.stage(), minerals, years.earliest(), years.latest()))
                .stream()
                .collect(Collectors.groupingBy(MakerRow::mineral));
        Set<MineralId> flowing = rows.stream()
                .filter(ChokepointRow::flows)
                .map(row -> row.chokepoint().mineral())
                .collect(Collectors.toSet());
        Map<MineralId, Optional<RankRange<OperationId>>> ranks = new HashMap<>();
        makers.forEach((mineral, all) -> ranks.put(mineral, losses.ranks(all, flowing.contains(mineral))));
        return ranks;
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

    private String noOutput(ChokepointsQuestion question, DataYear.Reach years) {
        MineralId mineral = question.mineral();
        String known =
                graph.list(DependencyQueries.LIST_OUTPUT_YEARS, new OutputYearsOf(question.stage(), mineral)).stream()
                        .map(row -> String.valueOf(row.year()))
                        .collect(Collectors.joining(", "));
        String what = mineral == null ? "any mineral" : mineral.toString();
        return "no output of " + what + " at the " + question.stage().id() + " stage is published for " + years
                + (known.isEmpty() ? "" : "; it is published for " + known);
    }
}
