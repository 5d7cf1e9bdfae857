package org.lodegraph.question.scenario;

import org.lodegraph.question.scenario.ScenarioResults.FloorCost;

/** Computes the cost of price floors. */
public interface Floors {

    /**
     * {@return the cost of a floor on unchanged flows}
     *
     * @throws org.lodegraph.model.failure.InvalidValueException if no market price is loaded, or if several are and none is named
     */
    FloorCost cost(Change.Floor floor);
}
