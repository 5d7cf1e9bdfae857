package org.lodegraph.data.table;

import org.lodegraph.model.RecordId;

/** What minerals are used for. */
@Meaning("an application: what one or more minerals are used for")
public record ApplicationRow(
        @Meaning("slug of the name") RecordId id,

        @Meaning("in English, as the first source prints it")
        String name,

        Provenance provenance) {}
