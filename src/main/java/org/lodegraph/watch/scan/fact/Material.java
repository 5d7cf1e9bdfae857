package org.lodegraph.watch.scan.fact;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;

/**
 * A mineral with its name.
 *
 * @param id id of the mineral
 * @param name name in English
 * @param parent group that it is part of, such as {@code rare-earths}; null for most
 */
public record Material(MineralId id, String name, @Nullable MineralId parent) {}
