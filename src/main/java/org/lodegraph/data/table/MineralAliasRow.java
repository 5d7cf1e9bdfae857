package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;

/** Another name of a mineral; {@code kind} is symbol, common, or the source that uses it; ambiguous aliases have several rows, told apart by form. */
@Meaning("another name of a mineral")
public record MineralAliasRow(
        @Meaning("the name") String alias,
        @Meaning("what it means") MineralId mineral,

        @Meaning("symbol, common, or who uses it: usgs, bgs, iea, eu-crm, baci, icmm, policy")
        String kind,

        @Meaning(
                value = "tells ambiguous names apart, such as `sand`, and says what a name such as `bauxite` means",
                empty = "the name says no form")
        @Nullable
        String form,

        Provenance provenance) {}
