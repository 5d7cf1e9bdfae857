package org.lodegraph.question.scenario;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.network.snapshot.Snapshots;
import org.lodegraph.question.policy.BlocStates;
import org.lodegraph.question.policy.CountedMembers;
import org.lodegraph.question.policy.Coverages;
import org.lodegraph.question.policy.StageOutput;
import org.lodegraph.question.scenario.ScenarioResults.BlocShift;

/** Computes blocs' shares of the world's output before and after their members change. */
final class BlocShifts {

    private final BlocStates states;
    private final Coverages coverages;

    /** @param clock supplies the date at which memberships are evaluated if a scenario has none */
    BlocShifts(Graph graph, Snapshots snapshots, Clock clock) {
        this.states = new BlocStates(graph, clock);
        this.coverages = new Coverages(graph, snapshots, clock);
    }

    /** {@return the shares of each changed bloc, for each mineral and stage with a published output} */
    List<BlocShift> of(Scenario scenario, List<MineralId> minerals) {
        List<BlocId> changed = scenario.changes(Change.Bloc.class).stream()
                .map(Change.Bloc::bloc)
                .toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<BlocId, List<String>> members = states.of(changed, CountedMembers.STATES, scenario.asOf());
        Map<String, List<StageOutput>> outputs =
                coverages.outputs().stream().collect(Collectors.groupingBy(StageOutput::mineral));
        List<BlocShift> shifts = new ArrayList<>();
        for (int i = 0; i < scenario.changes().size(); i++) {
            if (scenario.changes().get(i) instanceof Change.Bloc bloc) {
                List<String> before = members.getOrDefault(bloc.bloc(), List.of());
                check(bloc, before, "changes[" + i + "]");
                List<String> after = new ArrayList<>(before);
                after.addAll(bloc.added().stream().map(Iso3::value).toList());
                after.removeAll(bloc.removed().stream().map(Iso3::value).toList());
                minerals.stream()
                        .flatMap(mineral -> outputs.getOrDefault(mineral.value(), List.of()).stream())
                        .flatMap(output -> shift(bloc, output, before, after))
                        .forEach(shifts::add);
            }
        }
        return List.copyOf(shifts);
    }

    private static void check(Change.Bloc bloc, List<String> members, String place) {
        bloc.added().stream()
                .filter(iso3 -> members.contains(iso3.value()))
                .findFirst()
                .ifPresent(iso3 -> {
                    throw new InvalidValueException(
                            place + ".add", iso3, "a country that is not yet a member of " + bloc.bloc());
                });
        bloc.removed().stream()
                .filter(iso3 -> !members.contains(iso3.value()))
                .findFirst()
                .ifPresent(iso3 -> {
                    throw new InvalidValueException(
                            place + ".remove", iso3, "a member of " + bloc.bloc() + ": " + members);
                });
    }

    private static Stream<BlocShift> shift(
            Change.Bloc bloc, StageOutput output, List<String> before, List<String> after) {
        Double share = output.share(before);
        Double newShare = output.share(after);
        return share == null || newShare == null
                ? Stream.empty()
                : Stream.of(new BlocShift(
                        bloc.bloc().value(),
                        new MineralId(output.mineral()),
                        Stage.parse(output.stage()),
                        output.year(),
                        share,
                        newShare));
    }
}
