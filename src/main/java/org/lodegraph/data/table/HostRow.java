package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Share;
import org.lodegraph.model.Stage;

/** A host mineral and its by-product: the part of the by-product's output that comes from this host, as bounds. */
@Meaning("a host and its by-product")
public record HostRow(
        @Meaning("the mineral that is mined for its own sake")
        MineralId host,

        @Meaning(value = "where the by-product comes off", empty = "the source does not say") @Nullable
        Stage hostStage,

        @Meaning("what comes with it") MineralId byProduct,

        @Meaning(
                value = "of the by-product's output that comes from this host, the low end",
                empty = "the wording allows none")
        @Nullable
        Share shareLow,

        @Meaning(value = "the high end", empty = "the wording allows none") @NotBelow("shareLow") @Nullable
        Share shareHigh,

        @Meaning(value = "the wording, and what stands for what", empty = "nothing to add") @Nullable
        String note,

        Provenance provenance) {}
