package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;

/** A group of countries. */
public record BlocRow(BlocId id, String name, @Nullable String note, Provenance provenance) {}
