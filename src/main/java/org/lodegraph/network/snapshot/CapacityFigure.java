package org.lodegraph.network.snapshot;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.Stage;

/**
 * A published capacity, as stored in the graph.
 *
 * @param mineral the mineral
 * @param stage stage of the chain
 * @param year year of the capacity
 * @param iso3 producer; null for unnamed producers
 * @param tonnes capacity, tonnes a year
 */
public record CapacityFigure(
        MineralId mineral, Stage stage, int year, @Nullable Iso3 iso3, double tonnes) {

    public MineralStage mineralStage() {
        return new MineralStage(mineral, stage);
    }
}
