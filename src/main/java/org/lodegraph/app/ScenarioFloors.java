package org.lodegraph.app;

import java.util.Optional;
import org.lodegraph.question.price.FloorQuestion;
import org.lodegraph.question.price.PriceFloor;
import org.lodegraph.question.price.PriceFloors;
import org.lodegraph.question.scenario.Change;
import org.lodegraph.question.scenario.Floors;
import org.lodegraph.question.scenario.ScenarioResults.FloorCost;
import org.lodegraph.question.scenario.ScenarioResults.TargetCost;

/** Computes the price floors of a scenario with {@link PriceFloors}. */
record ScenarioFloors(PriceFloors floors) implements Floors {

    @Override
    public FloorCost cost(Change.Floor floor) {
        FloorQuestion question = new FloorQuestion(
                floor.bloc(),
                floor.mineral(),
                floor.stage(),
                floor.floorUsdPerTonne(),
                floor.marketUsdPerTonne(),
                floor.series(),
                null);
        PriceFloor found = floors.evaluate(question, Optional.empty()).data();
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
