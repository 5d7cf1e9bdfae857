package org.lodegraph.network.snapshot;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.Stage;

/**
 * The operation of one country on one mineral at one stage, as stored in the graph.
 *
 * @param key id of the operation
 * @param mineral the mineral
 * @param stage stage of the chain
 * @param iso3 the country, ISO 3166-1 alpha-3, or {@code UNKNOWN}
 * @param capacityTonnes published capacity, tonnes a year; null if none is published
 */
public record OperationRow(
        OperationId key,
        MineralId mineral,
        Stage stage,
        String iso3,
        @Nullable Double capacityTonnes) {}
