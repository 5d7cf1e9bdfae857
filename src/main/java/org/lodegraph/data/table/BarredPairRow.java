package org.lodegraph.data.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;

/** A trade pair ruled out by sanctions. A null importer is every country, a null mineral every mineral. */
@Meaning("a trade pair ruled out by sanctions")
public record BarredPairRow(
        @Meaning("key") RecordId id,
        @Meaning("from") Iso3 exporter,

        @Meaning(value = "to; the EU is its 27 states", empty = "every country") @Nullable
        Iso3 importer,

        @Meaning(value = "the mineral", empty = "every mineral") @Nullable
        MineralId mineral,

        @Meaning(value = "first day", empty = "not known") @Nullable
        LocalDate since,

        @Meaning(value = "last day", empty = "it has no end") @NotBelow("since") @Nullable
        LocalDate until,

        @Meaning("the sanction") String instrument,
        Provenance provenance) {}
