package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;

/** What a measure restricts: a mineral, with form and code where the source names them. */
public record MeasureRestrictionRow(
        RecordId measure,
        MineralId mineral,
        @Nullable String form,
        @Nullable Hs6 hs6,
        Provenance provenance) {}
