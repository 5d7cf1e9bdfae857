package org.lodegraph.question.scenario;

import java.util.ArrayList;
import java.util.List;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.scenario.ScenarioResults.FloorCost;
import org.lodegraph.question.scenario.ScenarioResults.Missing;

/** Computes the cost of the price floors among the changes. */
final class FloorCosts {

    private FloorCosts() {}

    /**
     * {@return the cost of each floor}
     *
     * @param missing receives the floors without a cost, with reasons
     */
    static List<FloorCost> of(Scenario scenario, Floors floors, List<Missing> missing) {
        List<FloorCost> costs = new ArrayList<>();
        for (int i = 0; i < scenario.changes().size(); i++) {
            if (scenario.changes().get(i) instanceof Change.Floor floor) {
                String place = "changes[" + i + "]";
                FloorCost cost = cost(floors, floor, place);
                costs.add(cost);
                if (cost.costUsd() == null) {
                    missing.add(new Missing(
                            null, floor.mineral(), place, "the tonnes of all flows from this stage are withheld"));
                }
                if (scenario.changes(Change.Bloc.class).stream()
                        .anyMatch(bloc -> bloc.bloc().equals(floor.bloc()))) {
                    missing.add(new Missing(
                            null,
                            floor.mineral(),
                            place,
                            "the floor applies to the bloc without the changes of this scenario"));
                }
            }
        }
        return List.copyOf(costs);
    }

    private static FloorCost cost(Floors floors, Change.Floor floor, String place) {
        try {
            return floors.cost(floor);
        } catch (InvalidValueException e) {
            throw e.of(place + "." + e.parameter());
        }
    }
}
