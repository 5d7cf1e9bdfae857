package org.lodegraph.network.snapshot;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * What one country does with one mineral at one stage, as the graph holds it.
 *
 * @param key such as {@code cobalt/refining/CHN}
 * @param mineral what it is of
 * @param stage where in the chain
 * @param iso3 whose, ISO 3166-1 alpha-3, or {@code UNKNOWN}
 * @param capacityTonnes published, tonnes a year; null where none is
 */
public record OperationRow(
        String key,
        MineralId mineral,
        Stage stage,
        String iso3,
        @Nullable Double capacityTonnes) {}
