package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.RecordId;

/**
 * A background statement, computed or only quoted.
 *
 * <p>A computed statement has the request that answers it. {@code answer} is the result of the data, in our words.
 */
@Meaning("a background statement")
public record StatementRow(
        @Meaning("key") RecordId id,
        @Meaning("the statement") String text,

        @Meaning("computed (the data answer it) or quoted (it is only reported)")
        Kind kind,

        @Meaning(value = "the result of the data, in our words", empty = "it is only reported") @Nullable
        String answer,

        @Meaning(value = "the REST path that answers it", empty = "it is only reported")
        @Nullable
        @Shape(value = "/\\S*", expected = "a path that begins with /")
        String request,

        Provenance provenance) {

    /** The kind of a statement: computed from the loaded data, or quoted. */
    public enum Kind {
        COMPUTED,
        QUOTED
    }
}
