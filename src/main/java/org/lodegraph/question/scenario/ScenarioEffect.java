package org.lodegraph.question.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.network.Removal;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.question.scenario.ScenarioResults.Bounds;
import org.lodegraph.question.scenario.ScenarioResults.ByProduct;
import org.lodegraph.question.scenario.ScenarioResults.Missing;

/**
 * What a scenario does to one network.
 *
 * @param network as it is
 * @param grown the same with the capacities supposed
 * @param before what measures close before anything changes
 * @param after what measures, loaded and supposed, close with all changes
 * @param removed the operations that are gone, whole or in part
 * @param withHosts for each end of what is known, the operations that are gone with hosts; empty where no host is hit
 * @param missing the changes that were to touch this mineral and touch nothing
 */
record ScenarioEffect(
        LoadedNetwork network,
        LoadedNetwork grown,
        MeasuresInForce before,
        MeasuresInForce after,
        Removal removed,
        List<Removal> withHosts,
        List<Missing> missing) {

    /** Puts a scenario to a network. */
    static ScenarioEffect of(
            Scenario scenario,
            Bound bound,
            LoadedNetwork network,
            List<Restriction> loaded,
            Outputs outputs,
            OutputLoss lost) {
        Making making = new Making(scenario, network, outputs);
        MeasuresInForce before = MeasuresInForce.of(network, loaded);
        List<String> lifted = scenario.changes(Change.Lift.class).stream()
                .map(Change.Lift::measure)
                .toList();
        List<Restriction> holding = Stream.concat(
                        loaded.stream().filter(one -> !lifted.contains(one.id())), making.restrictions().stream())
                .toList();
        MeasuresInForce after = MeasuresInForce.of(network, holding);
        Removal removed = making.removed();
        making.missLifted(loaded, before);
        after.unmatched().stream()
                .filter(one -> one.id().startsWith("changes["))
                .forEach(one -> making.miss(one.id(), "the flows hold nothing of what it names"));
        List<ByProduct> hit = lost.byProducts().stream()
                .filter(one -> one.mineral().equals(network.mineral()))
                .toList();
        return new ScenarioEffect(
                network,
                network.grown(making.growth),
                before,
                after,
                bound == Bound.HIGH ? removed.withUnknown(network.network(), making.isWhole()) : removed,
                hit.isEmpty()
                        ? List.of()
                        : List.of(parts(network, hit, Bounds::low), parts(network, hit, Bounds::high)),
                List.copyOf(making.missing));
    }

    private static Removal parts(LoadedNetwork network, List<ByProduct> hit, ToDoubleFunction<Bounds> end) {
        return hit.stream()
                .flatMap(one -> network
                        .operation(one.key())
                        .map(operation -> Removal.part(operation, end.applyAsDouble(one.lostShare())))
                        .stream())
                .reduce(Removal.of(), Removal::and);
    }

    /** {@return all that is closed or gone with the changes} */
    Removal all() {
        return after.removal().and(removed);
    }

    /** Reads the changes against a network. */
    private static final class Making {

        private final Scenario scenario;
        private final LoadedNetwork network;
        private final Outputs outputs;
        private final Map<Integer, Double> growth = new HashMap<>();
        private final List<Missing> missing = new ArrayList<>();

        Making(Scenario scenario, LoadedNetwork network, Outputs outputs) {
            this.scenario = scenario;
            this.network = network;
            this.outputs = outputs;
        }

        boolean isWhole() {
            return scenario.changes(Change.Remove.class).stream().anyMatch(remove -> remove.stage() == null);
        }

        void miss(String change, String why) {
            missing.add(new Missing(null, network.mineral(), change, why));
        }

        /** A measure that takes nothing off the flows gives nothing back. */
        void missLifted(List<Restriction> loaded, MeasuresInForce before) {
            for (int i = 0; i < scenario.changes().size(); i++) {
                if (scenario.changes().get(i) instanceof Change.Lift lift
                        && loaded.stream().anyMatch(one -> one.id().equals(lift.measure()))
                        && before.applied().stream().noneMatch(one -> one.id().equals(lift.measure()))) {
                    miss(
                            "changes[" + i + "]",
                            "the measure takes nothing off the flows: it is a licence, bears on a part of the"
                                    + " mineral, or is older than the flows, which would be larger without it");
                }
            }
        }

        private boolean isHere(MineralId mineral) {
            return network.mineral().equals(mineral);
        }

        Removal removed() {
            Removal all = Removal.of();
            for (int i = 0; i < scenario.changes().size(); i++) {
                Change change = scenario.changes().get(i);
                if (change instanceof Change.Remove remove && (remove.mineral() == null || isHere(remove.mineral()))) {
                    all = all.and(removed(remove, "changes[" + i + "]"));
                } else if (change instanceof Change.Capacity capacity && isHere(capacity.mineral())) {
                    all = all.and(capacity(capacity, "changes[" + i + "]"));
                }
            }
            return all;
        }

        private Removal removed(Change.Remove remove, String place) {
            String stage = remove.stage() == null ? "" : remove.stage().id() + "/";
            Removal whole = network.removal(network.mineral() + "/" + stage + remove.iso3());
            if (remove.mineral() != null && whole.operations().findAny().isEmpty()) {
                miss(
                        place,
                        remove.iso3() + " does nothing of this mineral" + (stage.isEmpty() ? "" : " at this stage")
                                + " in the flows");
            }
            double part = Change.Window.part(remove.from(), remove.until());
            return whole.operations()
                    .mapToObj(operation -> Removal.part(operation, part))
                    .reduce(Removal.of(), Removal::and);
        }

        private Removal capacity(Change.Capacity capacity, String place) {
            Double factor = OutputLoss.factor(capacity, outputs);
            String key = network.mineral() + "/" + capacity.stage().id() + "/" + capacity.iso3();
            Integer operation = network.operation(key).orElse(null);
            if (factor == null) {
                miss(
                        place,
                        capacity.site() == null
                                ? "no output of " + key + " is published to hold the tonnes against"
                                : "no source that is loaded says what one site makes of its operation's output");
            } else if (operation == null) {
                miss(place, key + " is not in the flows");
            } else if (factor < 1) {
                return Removal.part(operation, 1 - factor);
            } else {
                growth.put(operation, factor - 1);
            }
            return Removal.of();
        }

        List<Restriction> restrictions() {
            List<Restriction> all = new ArrayList<>();
            for (int i = 0; i < scenario.changes().size(); i++) {
                String id = "changes[" + i + "]";
                Change change = scenario.changes().get(i);
                if (change instanceof Change.Ban ban && isHere(ban.mineral())) {
                    all.add(Restriction.supposed(
                            id,
                            ban.iso3(),
                            null,
                            ban.form() == null ? List.of() : List.of(ban.form()),
                            codes(ban.targets()),
                            Change.Window.part(ban.from(), ban.until())));
                } else if (change instanceof Change.Quota quota && isHere(quota.mineral())) {
                    all.add(Restriction.supposed(
                            id,
                            quota.iso3(),
                            quota.tonnes(),
                            quota.form() == null ? List.of() : List.of(quota.form()),
                            codes(quota.targets()),
                            1));
                }
            }
            return all;
        }

        private static List<String> codes(@Nullable List<Iso3> targets) {
            return targets == null
                    ? List.of()
                    : targets.stream().map(Iso3::value).collect(Collectors.toList());
        }
    }
}
