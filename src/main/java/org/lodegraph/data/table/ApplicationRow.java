package org.lodegraph.data.table;

import org.lodegraph.model.RecordId;

/** An end use of minerals. */
@Meaning("an application: an end use of one or more minerals")
public record ApplicationRow(
        @Meaning("slug of the name") RecordId id,

        @Meaning("in English, as the first source prints it")
        String name,

        Provenance provenance) {}
