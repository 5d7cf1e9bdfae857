package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;

/** A group of countries. */
@Meaning("a group of countries")
public record BlocRow(
        @Meaning("key") BlocId id,
        @Meaning("in English") String name,

        @Meaning(value = "remarks, such as the 55th entry of the ministerial, or successors", empty = "none") @Nullable
        String note,

        Provenance provenance) {}
