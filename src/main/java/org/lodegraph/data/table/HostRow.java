package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Share;
import org.lodegraph.model.Stage;

/** A host mineral and its by-product, with bounds of the share of the by-product's output that comes from the host. */
@Meaning("a host mineral and its by-product")
public record HostRow(
        @Meaning("the mineral that is mined for its own sake")
        MineralId host,

        @Meaning(value = "the stage at which the by-product is recovered", empty = "not stated by the source") @Nullable
        Stage hostStage,

        @Meaning("the by-product") MineralId byProduct,

        @Meaning(
                value = "share of the by-product's output from this host, the low end",
                empty = "not derivable from the wording")
        @Nullable
        Share shareLow,

        @Meaning(value = "the high end", empty = "not derivable from the wording") @NotBelow("shareLow") @Nullable
        Share shareHigh,

        @Meaning(value = "the source's wording and its reading as numbers", empty = "none") @Nullable
        String note,

        Provenance provenance) {}
