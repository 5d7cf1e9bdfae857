package org.lodegraph.data.table;

import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;

/** A stage of the chain; positions are 1 to 4, downstream. */
@Meaning("one of the four stages of a chain")
public record StageRow(
        @Meaning("key") Stage id,

        @Meaning("1 to 4, downstream") @Bounds(least = 1, most = 4)
        int position,

        @Meaning("in English") String name,
        @Meaning("the activity at this stage") String meaning,
        Provenance provenance) {

    public StageRow {
        if (position != id.position()) {
            throw new InvalidValueException("position", position, id.position() + ", the place of " + id.id());
        }
    }
}
