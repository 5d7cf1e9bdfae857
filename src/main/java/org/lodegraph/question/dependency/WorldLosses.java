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
import org.lodegraph.model.Stage;
import org.lodegraph.network.snapshot.Deadline;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.LossAssumptions;
import org.lodegraph.network.snapshot.NetworkSnapshot;
import org.lodegraph.network.snapshot.RankRange;
import org.lodegraph.network.snapshot.Rounding;
import org.lodegraph.question.dependency.DependencyQueries.MakerRow;

/** The world loss of each operation of a stage, and its place among the mineral's over seven runs, as far as the time goes. */
final class WorldLosses {

    /** Below every loss: what has no flows stands after what has. */
    private static final double NO_FLOWS = -1;

    private final Map<MineralId, LoadedNetwork> networks = new HashMap<>();
    private final Stage stage;
    private final LossAssumptions assumptions;
    private final Deadline deadline;
    private int all;

    WorldLosses(NetworkSnapshot snapshot, ChokepointsQuestion question, DataYear.Reach years, Deadline deadline) {
        this.stage = question.stage();
        this.assumptions = question.losses().setting();
        this.deadline = deadline;
        snapshot.all().stream() // the newest of each mineral comes last
                .filter(network ->
                        question.mineral() == null || network.mineral().equals(question.mineral()))
                .filter(network -> network.year() >= years.earliest() && network.year() <= years.latest())
                .forEach(network -> networks.put(network.mineral(), network));
    }

    /** {@return the world loss of each operation that was worked out in time, by key} */
    Map<String, Double> byKey() {
        Map<String, Double> losses = new ConcurrentHashMap<>();
        List<String> keys =
                networks.values().stream().flatMap(this::keys).sorted().toList();
        all = keys.size();
        keys.parallelStream()
                .filter(key -> !deadline.getAsBoolean())
                .forEach(key -> losses.put(key, loss(key, assumptions)));
        return losses;
    }

    /** {@return the networks that are worked out, by mineral} */
    List<LoadedNetwork> networks() {
        return networks.values().stream()
                .sorted(Comparator.comparing(LoadedNetwork::mineral))
                .toList();
    }

    /** {@return how many operations there are to work out} */
    int all() {
        return all;
    }

    /**
     * {@return the ranks within one mineral over seven runs, where the time is not over before}
     *
     * @param flows whether the mineral's flows answer for the stage
     */
    Optional<RankRange> ranks(List<MakerRow> makers, boolean flows) {
        RankRange rankRange = new RankRange();
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
        String key = maker.mineral() + "/" + stage.id() + "/" + maker.iso3();
        double share = switch (run.policy()) {
            case LOW -> maker.low();
            case CENTRAL -> maker.central();
            case HIGH -> maker.high();
        };
        return new Placed(key, flows ? loss(key, run) : NO_FLOWS, share);
    }

    /** One operation in one run; without flows the loss is below all. */
    private record Placed(String key, double loss, double share) {

        static final Comparator<Placed> ORDER = Comparator.comparingDouble((Placed placed) -> -placed.loss())
                .thenComparingDouble(placed -> -placed.share())
                .thenComparing(Placed::key);
    }

    private double loss(String key, LossAssumptions run) {
        LoadedNetwork network = networks.get(new MineralId(key.substring(0, key.indexOf('/'))));
        return network == null || network.operation(key).isEmpty()
                ? NO_FLOWS
                : Rounding.share(network.losses().worldLoss(key, run));
    }

    private Stream<String> keys(LoadedNetwork network) {
        return network.points(false).stream().filter(key -> key.startsWith(network.mineral() + "/" + stage.id() + "/"));
    }
}
