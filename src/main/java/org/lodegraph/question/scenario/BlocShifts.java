package org.lodegraph.question.scenario;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.policy.BlocStates;
import org.lodegraph.question.policy.CountedMembers;
import org.lodegraph.question.policy.Coverage;
import org.lodegraph.question.policy.Coverages;
import org.lodegraph.question.policy.OutputFilter;
import org.lodegraph.question.scenario.ScenarioResults.BlocShift;

/** Computes blocs' shares of the world's output before and after their members change. */
final class BlocShifts {

    private final BlocStates states;
    private final Coverages coverages;

    /** @param clock supplies the date at which memberships are evaluated if a scenario has none */
    BlocShifts(Graph graph, Clock clock) {
        this.states = new BlocStates(graph, clock);
        this.coverages = new Coverages(graph, clock);
    }

    /** {@return the shares of each changed bloc, for each mineral and stage with a published output} */
    List<BlocShift> of(Scenario scenario, List<MineralId> minerals) {
        List<BlocShift> shifts = new ArrayList<>();
        for (int i = 0; i < scenario.changes().size(); i++) {
            if (scenario.changes().get(i) instanceof Change.Bloc bloc) {
                List<Iso3> before = members(bloc, scenario.asOf(), "changes[" + i + "]");
                List<Iso3> after = new ArrayList<>(before);
                after.addAll(bloc.added());
                after.removeAll(bloc.removed());
                minerals.forEach(mineral -> shifts.addAll(shifts(bloc, mineral, before, after)));
            }
        }
        return List.copyOf(shifts);
    }

    private List<Iso3> members(Change.Bloc bloc, @Nullable LocalDate asOf, String place) {
        List<String> codes = asOf == null
                ? states.of(bloc.bloc(), CountedMembers.STATES)
                : states.of(bloc.bloc(), CountedMembers.STATES, asOf);
        List<Iso3> members = codes.stream().map(Iso3::new).toList();
        bloc.added().stream().filter(members::contains).findFirst().ifPresent(iso3 -> {
            throw new InvalidValueException(
                    place + ".add", iso3, "a country that is not yet a member of " + bloc.bloc());
        });
        bloc.removed().stream()
                .filter(iso3 -> !members.contains(iso3))
                .findFirst()
                .ifPresent(iso3 -> {
                    throw new InvalidValueException(
                            place + ".remove", iso3, "a member of " + bloc.bloc() + ": " + members);
                });
        return members;
    }

    private List<BlocShift> shifts(Change.Bloc bloc, MineralId mineral, List<Iso3> before, List<Iso3> after) {
        List<Coverage> current = coverage(mineral, before);
        List<Coverage> changed = coverage(mineral, after);
        List<BlocShift> shifts = new ArrayList<>();
        for (int i = 0; i < current.size(); i++) {
            Coverage row = current.get(i);
            Double share = row.share();
            Double newShare = changed.get(i).share();
            if (share != null && newShare != null) {
                Stage stage = Stage.parse(Objects.requireNonNull(row.stage()));
                shifts.add(new BlocShift(bloc.bloc().value(), mineral, stage, row.year(), share, newShare));
            }
        }
        return shifts;
    }

    private List<Coverage> coverage(MineralId mineral, List<Iso3> inside) {
        OutputFilter filter = new OutputFilter(mineral, null, null, null, "rows");
        List<String> codes = inside.stream().map(Iso3::value).toList();
        return coverages.ofOutput(filter, codes, Page.LARGEST).data();
    }
}
