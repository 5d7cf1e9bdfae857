package org.lodegraph.table;

import org.lodegraph.model.Iso3;
import org.lodegraph.model.RecordId;

/** A destination that a measure is aimed at; no row means every destination. */
public record MeasureTargetRow(RecordId measure, Iso3 iso3, Provenance provenance) {}
