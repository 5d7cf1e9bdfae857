package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Tonnes;

/**
 * Trade between two countries as a statistic reports it; the edge SHIPS. {@code key} is {@code <edition>.<hs6>.<exporter>.<importer>.<year>};
 * {@code mineral} is null for a basket; {@code tonnes} (contained) is null where no factor is known.
 */
public record ShipmentRow(
        RecordId key,
        Iso3 exporter,
        Iso3 importer,
        Hs6 hs6,
        @Nullable MineralId mineral,
        @Nullable Stage stage,
        @Nullable String form,
        int year,
        @Nullable Tonnes grossTonnes,
        @Nullable Tonnes tonnes,
        @Nullable Double valueUsd,
        Provenance provenance) {}
