package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;

/** A group of countries. */
@Meaning("a group of countries")
public record BlocRow(
        @Meaning("key") BlocId id,
        @Meaning("in English") String name,

        @Meaning(
                value = "what to know, such as the 55th entry of the ministerial, or successors",
                empty = "nothing to add")
        @Nullable
        String note,

        Provenance provenance) {}
