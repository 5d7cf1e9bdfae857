package org.lodegraph.question.scenario;

import java.util.ArrayList;
import java.util.List;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.price.FloorInputs;
import org.lodegraph.question.price.FloorQuestion;
import org.lodegraph.question.price.PriceFloor;
import org.lodegraph.question.price.PriceFloors;
import org.lodegraph.question.scenario.ScenarioResults.FloorCost;
import org.lodegraph.question.scenario.ScenarioResults.Missing;
import org.lodegraph.question.scenario.ScenarioResults.TargetCost;

/** Computes the cost of the price floors among the changes. */
final class FloorCosts {

    private FloorCosts() {}

    /**
     * {@return the cost of each floor}
     *
     * @param missing receives the floors without a cost, with reasons
     */
    static List<FloorCost> of(Scenario scenario, PriceFloors floors, List<Missing> missing) {
        List<FloorQuestion> questions = scenario.changes(Change.Floor.class).stream()
                .map(FloorCosts::question)
                .toList();
        if (questions.isEmpty()) {
            return List.of();
        }
        FloorInputs inputs = floors.read(questions);
        List<FloorCost> costs = new ArrayList<>();
        for (int i = 0; i < scenario.changes().size(); i++) {
            if (scenario.changes().get(i) instanceof Change.Floor floor) {
                String place = "changes[" + i + "]";
                FloorCost cost = cost(inputs, floor, place);
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

    private static FloorQuestion question(Change.Floor floor) {
        return new FloorQuestion(
                floor.bloc(),
                floor.mineral(),
                floor.stage(),
                floor.floorUsdPerTonne(),
                floor.marketUsdPerTonne(),
                floor.series(),
                null);
    }

    private static FloorCost cost(FloorInputs inputs, Change.Floor floor, String place) {
        try {
            return cost(floor, inputs.evaluate(question(floor)));
        } catch (InvalidValueException e) {
            throw e.of(place + "." + e.parameter());
        }
    }

    private static FloorCost cost(Change.Floor floor, PriceFloor found) {
        return new FloorCost(
                floor.bloc().value(),
                floor.mineral(),
                floor.stage(),
                found.marketUsdPerTonne(),
                found.market() == null ? null : found.market().evidence(),
                found.topUpUsdPerTonne(),
                found.totals().tonnes(),
                found.totals().costUsd(),
                found.byTarget().stream()
                        .filter(PriceFloor.TargetCost::member)
                        .map(one -> new TargetCost(one.iso3(), one.tonnes(), one.costUsd()))
                        .toList());
    }
}
