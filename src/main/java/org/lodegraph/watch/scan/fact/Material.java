package org.lodegraph.watch.scan.fact;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;

/**
 * A mineral by name.
 *
 * @param id by which it is asked for
 * @param name in English
 * @param parent what it is part of, such as {@code rare-earths}; null for most
 */
public record Material(MineralId id, String name, @Nullable MineralId parent) {}
