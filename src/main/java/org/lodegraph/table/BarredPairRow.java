package org.lodegraph.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;

/** A trade that sanctions rule out; importer null: to every country; mineral null: every mineral. */
public record BarredPairRow(
        RecordId id,
        Iso3 exporter,
        @Nullable Iso3 importer,
        @Nullable MineralId mineral,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String instrument,
        Provenance provenance) {}
