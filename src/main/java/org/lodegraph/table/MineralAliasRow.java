package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;

/** Another name of a mineral; {@code kind} is symbol, common, or the source that uses it; ambiguous aliases have several rows, told apart by form. */
public record MineralAliasRow(
        String alias,
        MineralId mineral,
        String kind,
        @Nullable String form,
        Provenance provenance) {}
