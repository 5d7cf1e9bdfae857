package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Share;
import org.lodegraph.model.Tonnes;

/**
 * Whether a mineral's flows of a year may answer for a target (definitions 3.8); target is an ISO code, {@code EU27}, or {@code ANY} where nothing flows into use; the shares are of the
 * target's supply.
 */
@Meaning("a verdict on a mineral's flows of a year for one importer")
public record FitnessRow(
        @Meaning("whose flows") MineralId mineral,

        @Meaning("of the flows") @Bounds(least = Bounds.FIRST_YEAR, most = Bounds.LAST_YEAR)
        int year,

        @Meaning("a country, `EU27`, or `ANY` where nothing flows into use")
        @Shape(value = "[A-Z]{3}|EU27", expected = "the code of a country, EU27 or ANY")
        String target,

        @Meaning("fit, partial (see reason) or unfit (no answer about this importer)")
        Status status,

        @Meaning("in words") String reason,

        @Meaning("whether demand is over a quarter off the published consumption")
        boolean demandOff,

        @Meaning(value = "input of the use operation", unit = "t contained", empty = "nothing flows into use") @Nullable
        Tonnes demandTonnes,

        @Meaning(value = "consumption as printed", unit = "t contained", empty = "none is printed") @Nullable
        Tonnes publishedDemandTonnes,

        @Meaning(
                value = "of the supply into use that trade or output statistics report",
                empty = "nothing flows into use")
        @Nullable
        Share reportedShare,

        @Meaning(value = "of the supply, the largest of its layers, that is modelled", empty = "nothing flows into use")
        @Nullable
        Share modelledShare,

        @Meaning(value = "that was cut to what the exporter has", empty = "nothing flows into use") @Nullable
        Share clampedShare,

        @Meaning(value = "that no maker was found for", empty = "nothing flows into use") @Nullable
        Share untracedShare,

        @Meaning("whether demand is below a hundredth of the world's or below the gap between mirrored statistics")
        boolean small,

        Provenance provenance) {

    /** The verdict. */
    public enum Status {
        FIT,
        PARTIAL,
        UNFIT
    }
}
