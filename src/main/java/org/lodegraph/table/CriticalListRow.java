package org.lodegraph.table;

import org.lodegraph.model.MineralId;

/** A mineral's entry on a list of critical minerals; list such as {@code US-2025}; name as printed. */
public record CriticalListRow(MineralId mineral, String list, int year, String name, Provenance provenance) {}
