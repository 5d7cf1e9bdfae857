package org.lodegraph.question.scenario;

import org.lodegraph.question.scenario.ScenarioResults.FloorCost;

/** What price floors cost. */
public interface Floors {

    /**
     * {@return what one costs, the flows being as they are}
     *
     * @throws org.lodegraph.model.failure.InvalidValueException where no market price is loaded, or several are and none is named
     */
    FloorCost cost(Change.Floor floor);
}
