package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Share;
import org.lodegraph.model.Tonnes;

/**
 * The verdict whether a mineral's flows of a year can answer for a target (definitions 7).
 *
 * <p>The target is an ISO code, {@code EU27}, or {@code ANY} if nothing flows into use. The shares are of the target's
 * supply.
 */
@Meaning("a verdict on a mineral's flows of a year for one importer")
public record FitnessRow(
        @Meaning("the mineral of the flows") MineralId mineral,

        @Meaning("the year of the flows") @Bounds(least = Bounds.FIRST_YEAR, most = Bounds.LAST_YEAR)
        int year,

        @Meaning("a country, `EU27`, or `ANY` where nothing flows into use")
        @Shape(value = "[A-Z]{3}|EU27", expected = "the code of a country, EU27 or ANY")
        String target,

        @Meaning("fit, partial (see reason) or unfit (no answer about this importer)")
        FitnessStatus status,

        @Meaning("the reason in words") String reason,

        @Meaning("whether demand differs from the published consumption by over a quarter")
        boolean demandOff,

        @Meaning(value = "input of the use operation", unit = "t contained", empty = "nothing flows into use") @Nullable
        Tonnes demandTonnes,

        @Meaning(value = "consumption as printed", unit = "t contained", empty = "none is printed") @Nullable
        Tonnes publishedDemandTonnes,

        @Meaning(
                value = "share of the supply into use that trade or output statistics report",
                empty = "nothing flows into use")
        @Nullable
        Share reportedShare,

        @Meaning(
                value = "modelled share of the supply, at the layer where it is largest",
                empty = "nothing flows into use")
        @Nullable
        Share modelledShare,

        @Meaning(value = "share of the supply that was cut to what the exporter has", empty = "nothing flows into use")
        @Nullable
        Share clampedShare,

        @Meaning(value = "share of the supply of unknown origin", empty = "nothing flows into use") @Nullable
        Share untracedShare,

        @Meaning("whether demand is below a hundredth of the world's or below the gap between mirrored statistics")
        boolean small,

        Provenance provenance) {}
