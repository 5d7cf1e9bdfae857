package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Share;
import org.lodegraph.model.Tonnes;

/**
 * Whether a mineral's flows of a year may answer for a target (definitions 3.8); target is an ISO code, {@code EU27}, or {@code ANY} where nothing flows into use; the shares are of the
 * target's supply.
 */
public record FitnessRow(
        MineralId mineral,
        int year,
        String target,
        Status status,
        String reason,
        boolean demandOff,
        @Nullable Tonnes demandTonnes,
        @Nullable Tonnes publishedDemandTonnes,
        @Nullable Share reportedShare,
        @Nullable Share modelledShare,
        @Nullable Share clampedShare,
        @Nullable Share untracedShare,
        boolean small,
        Provenance provenance) {

    /** The verdict. */
    public enum Status {
        FIT,
        PARTIAL,
        UNFIT
    }
}
