package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.RecordId;

/** A statement of the background: computed (with the request that answers it) or quoted; answer says what the data give, in our words. */
public record StatementRow(
        RecordId id,
        String text,
        Kind kind,
        @Nullable String answer,
        @Nullable String request,
        Provenance provenance) {

    /** Whether the loaded data answer it. */
    public enum Kind {
        COMPUTED,
        QUOTED
    }
}
