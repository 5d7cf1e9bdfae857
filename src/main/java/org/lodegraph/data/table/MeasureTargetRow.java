package org.lodegraph.data.table;

import org.lodegraph.model.Iso3;
import org.lodegraph.model.RecordId;

/** A destination that a measure is aimed at; no row means every destination. */
@Meaning("a destination that a measure is aimed at; a measure without a row aims at every destination")
public record MeasureTargetRow(
        @Meaning("which") RecordId measure,
        @Meaning("the destination") Iso3 iso3,
        Provenance provenance) {}
