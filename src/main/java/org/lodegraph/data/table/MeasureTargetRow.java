package org.lodegraph.data.table;

import org.lodegraph.model.Iso3;
import org.lodegraph.model.RecordId;

/** A destination of a measure. A measure without a row applies to every destination. */
@Meaning("a destination of a measure; a measure without a row applies to every destination")
public record MeasureTargetRow(
        @Meaning("the measure") RecordId measure,
        @Meaning("the destination") Iso3 iso3,
        Provenance provenance) {}
