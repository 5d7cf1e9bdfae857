package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Share;
import org.lodegraph.model.Stage;

/** A host mineral and its by-product: the part of the by-product's output that comes from this host, as bounds. */
public record HostRow(
        MineralId host,
        @Nullable Stage hostStage,
        MineralId byProduct,
        @Nullable Share shareLow,
        @Nullable Share shareHigh,
        @Nullable String note,
        Provenance provenance) {}
