package org.lodegraph.question.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Page;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.scenario.ScenarioQueries.CoverageOf;
import org.lodegraph.question.scenario.ScenarioQueries.CoverageRow;
import org.lodegraph.question.scenario.ScenarioQueries.StateRow;
import org.lodegraph.question.scenario.ScenarioQueries.StatesOf;
import org.lodegraph.question.scenario.ScenarioResults.BlocShift;

/** Computes blocs' shares of the world's output before and after their members change. */
final class BlocShifts {

    private final Graph graph;
    private final LocalDate date;

    /** @param date date at which memberships are evaluated */
    BlocShifts(Graph graph, LocalDate date) {
        this.graph = graph;
        this.date = date;
    }

    /** {@return the shares of each changed bloc, for each mineral and stage with a published output} */
    List<BlocShift> of(Scenario scenario, List<MineralId> minerals) {
        List<BlocShift> shifts = new ArrayList<>();
        for (int i = 0; i < scenario.changes().size(); i++) {
            if (scenario.changes().get(i) instanceof Change.Bloc bloc) {
                List<Iso3> before = members(bloc, "changes[" + i + "]");
                List<Iso3> after = new ArrayList<>(before);
                after.addAll(bloc.added());
                after.removeAll(bloc.removed());
                minerals.forEach(mineral -> shifts.addAll(shifts(bloc, mineral, before, after)));
            }
        }
        return List.copyOf(shifts);
    }

    private List<Iso3> members(Change.Bloc bloc, String place) {
        List<Iso3> members =
                graph.list(ScenarioQueries.LIST_BLOC_STATES, new StatesOf(bloc.bloc(), "states", date)).stream()
                        .map(StateRow::iso3)
                        .toList();
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
        List<CoverageRow> current = coverage(mineral, before);
        List<CoverageRow> changed = coverage(mineral, after);
        List<BlocShift> shifts = new ArrayList<>();
        for (int i = 0; i < current.size(); i++) {
            CoverageRow row = current.get(i);
            Double share = row.share();
            Double newShare = changed.get(i).share();
            if (share != null && newShare != null) {
                shifts.add(new BlocShift(bloc.bloc().value(), mineral, row.stage(), row.year(), share, newShare));
            }
        }
        return shifts;
    }

    private List<CoverageRow> coverage(MineralId mineral, List<Iso3> states) {
        return graph.list(
                ScenarioQueries.LIST_OUTPUT_COVERAGE,
                new CoverageOf(states, mineral, null, null, null, "rows", 0, Page.MOST));
    }
}
