package org.lodegraph.scenario;

import org.lodegraph.scenario.ScenarioResults.FloorCost;

/** What price floors cost. */
public interface Floors {

    /**
     * {@return what one costs, the flows being as they are}
     *
     * @throws org.lodegraph.error.Invalid where no market price is loaded, or several are and none is named
     */
    FloorCost cost(Change.Floor floor);
}
