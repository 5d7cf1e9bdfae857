package org.lodegraph.network.chokepoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.network.chokepoint.StageRanking.StageFlows;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.OutputFigure;
import org.lodegraph.network.snapshot.PublishedOutput;
import org.lodegraph.network.snapshot.Rounding;

/**
 * Computes the chokepoint indicators of operations (definitions 4), except the measures in force and the breadth.
 *
 * @param snapshot networks of the data
 * @param inputs published figures and verdicts of the same data
 * @param assumptions assumptions of the losses, and the bound of published figures
 * @param years accepted data years
 */
public record ChokepointAnalysis(
        NetworkSnapshot snapshot, ChokepointInputs inputs, LossAssumptions assumptions, DataYear.Reach years) {

    /**
     * Operations with their indicators.
     *
     * @param rows operations by mineral and rank
     * @param more whether further operations follow
     * @param computed number of world losses computed before the deadline
     * @param total number of world losses to compute
     */
    public record Result(List<ChokepointRow> rows, boolean more, int computed, int total) {

        /** {@return true if the deadline cut it short} */
        public boolean isPartial() {
            return computed < total
                    || rows.stream().anyMatch(row -> row.chokepoint().rankInterval() == null);
        }
    }

    /** {@return all operations of a stage, whatever time they take} */
    public List<ChokepointRow> all(Stage stage) {
        return rankings(stage, null).stream()
                .flatMap(ranking -> ranking.rows(() -> false).stream())
                .toList();
    }

    /** {@return all operations of a stage without rank intervals} */
    public List<ChokepointRow> ofOneRun(Stage stage) {
        return rankings(stage, null).stream()
                .flatMap(ranking -> ranking.rowsOfOneRun().stream())
                .toList();
    }

    /**
     * {@return a page of the operations of a stage; only its minerals are computed}
     *
     * @param mineral id of the mineral; null for all
     * @param isStopped once true, no further loss is started
     */
    public Result page(Stage stage, @Nullable MineralId mineral, Page page, BooleanSupplier isStopped) {
        int end = page.offset() + page.limit();
        int total = 0;
        int computed = 0;
        int first = 0;
        List<ChokepointRow> rows = new ArrayList<>();
        for (StageRanking ranking : rankings(stage, mineral)) {
            int last = first + ranking.size();
            if (first < end && last > page.offset()) {
                List<ChokepointRow> own = ranking.rows(isStopped);
                total += ranking.points().size();
                computed += Math.toIntExact(own.stream()
                        .filter(row -> row.chokepoint().worldLoss() != null)
                        .count());
                rows.addAll(own.subList(Math.max(0, page.offset() - first), Math.min(own.size(), end - first)));
            }
            first = last;
        }
        return new Result(List.copyOf(rows), first > end, computed, total);
    }

    /** {@return the world loss of each operation on usable flows, whether or not its output is published} */
    public Map<OperationId, Double> worldLosses() {
        Map<OperationId, Double> losses = new HashMap<>();
        for (LoadedNetwork network : snapshot.all()) {
            Integer flowYear = inputs.flowYear(network.mineral(), years);
            if (flowYear != null && flowYear == network.year()) {
                network.losses()
                        .worldLosses(network.points(false), assumptions, () -> false)
                        .forEach((point, loss) -> losses.put(point.operation().orElseThrow(), Rounding.share(loss)));
            }
        }
        return losses;
    }

    private List<StageRanking> rankings(Stage stage, @Nullable MineralId mineral) {
        Stream<MineralId> minerals = mineral == null ? inputs.minerals(stage) : Stream.of(mineral);
        return minerals.map(one -> new MineralStage(one, stage))
                .flatMap(one -> ranking(one).stream())
                .toList();
    }

    private Optional<StageRanking> ranking(MineralStage stage) {
        Integer flowYear = inputs.flowYear(stage.mineral(), years);
        List<OutputFigure> outputs = inputs.outputs(stage).stream()
                .filter(figure -> years.contains(figure.year()))
                .toList();
        return PublishedOutput.newest(outputs, flowYear, assumptions.policy())
                .map(output ->
                        new StageRanking(stage, inputs, flows(stage.mineral(), flowYear, output), output, assumptions));
    }

    private StageFlows flows(MineralId mineral, @Nullable Integer flowYear, PublishedOutput output) {
        return new StageFlows(flowYear, snapshot.find(mineral, flowYear == null ? output.year() : flowYear));
    }
}
