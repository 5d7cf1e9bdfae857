package org.lodegraph.question.dependency;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Stage;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.RankRange;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.question.dependency.DependencyQueries.MakerRow;

/** Computes the world losses of a stage's operations, and their ranks over seven runs, within a time limit. */
final class WorldLosses {

    /** Sorts operations without flows after all others: lower than any loss. */
    private static final double NO_FLOWS = -1;

    private final Map<MineralId, LoadedNetwork> networks = new HashMap<>();
    private final Stage stage;
    private final LossAssumptions assumptions;
    private final Deadline deadline;
    private int total;

    WorldLosses(NetworkSnapshot snapshot, ChokepointsQuestion question, DataYear.Reach years, Deadline deadline) {
        this.stage = question.stage();
        this.assumptions = question.losses().setting();
        this.deadline = deadline;
        snapshot.all().stream() // sorted by year, so the newest network of each mineral wins
                .filter(network ->
                        question.mineral() == null || network.mineral().equals(question.mineral()))
                .filter(network -> network.year() >= years.earliest() && network.year() <= years.latest())
                .forEach(network -> networks.put(network.mineral(), network));
    }

    /** {@return the world loss of each operation computed in time, by key} */
    Map<String, Double> byKey() {
        Map<String, Double> losses = new ConcurrentHashMap<>();
        List<OperationId> keys =
                networks.values().stream().flatMap(this::keys).sorted().toList();
        total = keys.size();
        keys.parallelStream()
                .filter(key -> !deadline.getAsBoolean())
                .forEach(key -> losses.put(key.value(), loss(key, assumptions)));
        return losses;
    }

    /** {@return the networks used, by mineral} */
    List<LoadedNetwork> networks() {
        return networks.values().stream()
                .sorted(Comparator.comparing(LoadedNetwork::mineral))
                .toList();
    }

    /** {@return the number of operations to compute} */
    int total() {
        return total;
    }

    /**
     * {@return the ranks within one mineral over seven runs; empty if time runs out}
     *
     * @param flows whether the mineral's flows answer for the stage
     */
    Optional<RankRange<OperationId>> ranks(List<MakerRow> makers, boolean flows) {
        RankRange<OperationId> rankRange = new RankRange<>();
        for (LossAssumptions run : assumptions.seven()) {
            if (deadline.getAsBoolean()) {
                return Optional.empty();
            }
            List<Placed> placed = makers.parallelStream()
                    .map(maker -> placed(maker, flows, run))
                    .toList();
            rankRange.add(placed, Placed.ORDER, Placed::key);
        }
        return Optional.of(rankRange);
    }

    private Placed placed(MakerRow maker, boolean flows, LossAssumptions run) {
        OperationId key = new OperationId(maker.mineral(), stage, maker.iso3());
        double share = switch (run.policy()) {
            case LOW -> maker.low();
            case CENTRAL -> maker.central();
            case HIGH -> maker.high();
        };
        return new Placed(key, flows ? loss(key, run) : NO_FLOWS, share);
    }

    /**
     * An operation in one run.
     *
     * @param key id of the operation
     * @param loss world loss, 0 to 1; {@link #NO_FLOWS} without flows
     * @param share share of the stage's output, 0 to 1
     */
    private record Placed(OperationId key, double loss, double share) {

        static final Comparator<Placed> ORDER = Comparator.comparingDouble((Placed placed) -> -placed.loss())
                .thenComparingDouble(placed -> -placed.share())
                .thenComparing(Placed::key);
    }

    private double loss(OperationId key, LossAssumptions run) {
        LoadedNetwork network = networks.get(key.mineral());
        return network == null || network.operation(key).isEmpty()
                ? NO_FLOWS
                : Rounding.share(network.losses().worldLoss(new PointId(key), run));
    }

    private Stream<OperationId> keys(LoadedNetwork network) {
        return network.points(false).stream()
                .flatMap(point -> point.operation().stream())
                .filter(operation -> operation.stage() == stage);
    }
}
