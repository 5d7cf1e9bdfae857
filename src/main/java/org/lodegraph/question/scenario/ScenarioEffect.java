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
import org.lodegraph.model.OperationId;
import org.lodegraph.model.PointId;
import org.lodegraph.model.Range;
import org.lodegraph.model.Stage;
import org.lodegraph.network.Removal;
import org.lodegraph.network.snapshot.Bound;
import org.lodegraph.network.snapshot.LoadedNetwork;
import org.lodegraph.network.snapshot.MeasuresInForce;
import org.lodegraph.network.snapshot.Restriction;
import org.lodegraph.question.scenario.ScenarioResults.ByProduct;
import org.lodegraph.question.scenario.ScenarioResults.Missing;

/**
 * The effect of a scenario on one network.
 *
 * @param network network without the changes
 * @param grown network with the changed capacities
 * @param before what measures in force close before the changes
 * @param after what loaded and hypothetical measures close with all changes
 * @param removed removed operations, wholly or in part
 * @param withHosts operations lost with their hosts, at the lower and upper bounds of the hosts' shares; empty if no host is lost
 * @param missing changes of this mineral without effect
 */
record ScenarioEffect(
        LoadedNetwork network,
        LoadedNetwork grown,
        MeasuresInForce before,
        MeasuresInForce after,
        Removal removed,
        List<Removal> withHosts,
        List<Missing> missing) {

    /** Applies a scenario to a network. */
    static ScenarioEffect of(
            ScenarioQuestion question,
            LoadedNetwork network,
            List<Restriction> loaded,
            Outputs outputs,
            OutputLoss lost) {
        Scenario scenario = question.scenario();
        Builder builder = new Builder(scenario, network, outputs);
        MeasuresInForce before = MeasuresInForce.of(network, loaded);
        List<String> lifted = scenario.changes(Change.Lift.class).stream()
                .map(Change.Lift::measure)
                .toList();
        List<Restriction> restrictions = Stream.concat(
                        loaded.stream().filter(one -> !lifted.contains(one.id())), builder.restrictions().stream())
                .toList();
        MeasuresInForce after = MeasuresInForce.of(network, restrictions);
        Removal removed = builder.removed();
        builder.reportIneffectiveLifts(loaded, before);
        after.unmatched().stream()
                .filter(one -> one.id().startsWith("changes["))
                .forEach(one -> builder.addMissing(one.id(), "the flows contain nothing that it names"));
        List<ByProduct> affected = lost.byProducts().stream()
                .filter(one -> one.mineral().equals(network.mineral()))
                .toList();
        return new ScenarioEffect(
                network,
                network.grown(builder.growth),
                before,
                after,
                question.setting().policy() == Bound.HIGH
                        ? removed.withUnknown(network.network(), builder.removesAllStages())
                        : removed,
                affected.isEmpty()
                        ? List.of()
                        : List.of(parts(network, affected, Range::low), parts(network, affected, Range::high)),
                List.copyOf(builder.missing));
    }

    private static Removal parts(LoadedNetwork network, List<ByProduct> affected, ToDoubleFunction<Range> end) {
        return affected.stream()
                .flatMap(one -> network
                        .operation(one.key())
                        .map(operation -> Removal.part(operation, end.applyAsDouble(one.lostShare())))
                        .stream())
                .reduce(Removal.of(), Removal::and);
    }

    /** {@return everything that the changes close or remove} */
    Removal all() {
        return after.removal().and(removed);
    }

    /** Translates the changes into removals, growth and restrictions of a network. */
    private static final class Builder {

        private final Scenario scenario;
        private final LoadedNetwork network;
        private final Outputs outputs;
        private final Map<Integer, Double> growth = new HashMap<>();
        private final List<Missing> missing = new ArrayList<>();

        Builder(Scenario scenario, LoadedNetwork network, Outputs outputs) {
            this.scenario = scenario;
            this.network = network;
            this.outputs = outputs;
        }

        boolean removesAllStages() {
            return scenario.changes(Change.Remove.class).stream().anyMatch(remove -> remove.stage() == null);
        }

        void addMissing(String change, String why) {
            missing.add(new Missing(null, network.mineral(), change, why));
        }

        /** Reports lifted measures without effect: a measure that closes no flows gives nothing back. */
        void reportIneffectiveLifts(List<Restriction> loaded, MeasuresInForce before) {
            for (int i = 0; i < scenario.changes().size(); i++) {
                if (scenario.changes().get(i) instanceof Change.Lift lift
                        && loaded.stream().anyMatch(one -> one.id().equals(lift.measure()))
                        && before.applied().stream().noneMatch(one -> one.id().equals(lift.measure()))) {
                    addMissing(
                            "changes[" + i + "]",
                            "lifting the measure changes no flow: it is a licence, applies to a part of the"
                                    + " mineral, or is older than the flows, whose level without it is not known");
                }
            }
        }

        private boolean concerns(MineralId mineral) {
            return network.mineral().equals(mineral);
        }

        Removal removed() {
            Removal all = Removal.of();
            for (int i = 0; i < scenario.changes().size(); i++) {
                Change change = scenario.changes().get(i);
                if (change instanceof Change.Remove remove
                        && (remove.mineral() == null || concerns(remove.mineral()))) {
                    all = all.and(removed(remove, "changes[" + i + "]"));
                } else if (change instanceof Change.Capacity capacity && concerns(capacity.mineral())) {
                    all = all.and(capacity(capacity, "changes[" + i + "]"));
                }
            }
            return all;
        }

        private Removal removed(Change.Remove remove, String place) {
            Stage stage = remove.stage();
            Removal complete = stage == null
                    ? network.removal(new PointId(network.mineral(), remove.iso3()))
                    : network.removal(new OperationId(network.mineral(), stage, remove.iso3()));
            if (remove.mineral() != null && complete.operations().findAny().isEmpty()) {
                addMissing(
                        place,
                        remove.iso3() + " has no operation of this mineral" + (stage == null ? "" : " at this stage")
                                + " in the flows");
            }
            double part = Change.Window.part(remove.from(), remove.until());
            return complete.operations()
                    .mapToObj(operation -> Removal.part(operation, part))
                    .reduce(Removal.of(), Removal::and);
        }

        private Removal capacity(Change.Capacity capacity, String place) {
            Double factor = OutputLoss.factor(capacity, outputs);
            OperationId key = new OperationId(network.mineral(), capacity.stage(), capacity.iso3());
            Integer operation = network.operation(key).orElse(null);
            if (factor == null) {
                addMissing(
                        place,
                        capacity.site() == null
                                ? "no output of " + key + " is published to compare the tonnes with"
                                : "no loaded source states a site's share of its operation's output");
            } else if (operation == null) {
                addMissing(place, key + " is not in the flows");
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
                if (change instanceof Change.Ban ban && concerns(ban.mineral())) {
                    all.add(Restriction.supposedBan(
                            id,
                            ban.iso3(),
                            ban.form() == null ? List.of() : List.of(ban.form()),
                            codes(ban.targets()),
                            Change.Window.part(ban.from(), ban.until())));
                } else if (change instanceof Change.Quota quota && concerns(quota.mineral())) {
                    all.add(Restriction.supposedQuota(
                            id,
                            quota.iso3(),
                            quota.tonnes(),
                            quota.form() == null ? List.of() : List.of(quota.form()),
                            codes(quota.targets())));
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
