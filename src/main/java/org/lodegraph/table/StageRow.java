package org.lodegraph.table;

import org.lodegraph.model.Stage;

/** A stage of the chain; position 1 to 4 downstream. */
public record StageRow(Stage id, int position, String name, String meaning, Provenance provenance) {}
