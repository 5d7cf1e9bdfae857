package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.RecordId;

/** A statement of the background: computed (with the request that answers it) or quoted; answer says what the data give, in our words. */
@Meaning("a statement of the background")
public record StatementRow(
        @Meaning("key") RecordId id,
        @Meaning("the statement") String text,

        @Meaning("computed (the data answer it) or quoted (it is only reported)")
        Kind kind,

        @Meaning(value = "what the data give, in our words", empty = "it is only reported") @Nullable
        String answer,

        @Meaning(value = "the REST path that answers it", empty = "it is only reported")
        @Nullable
        @Shape(value = "/\\S*", expected = "a path that begins with /")
        String request,

        Provenance provenance) {

    /** Whether the loaded data answer it. */
    public enum Kind {
        COMPUTED,
        QUOTED
    }
}
