package org.lodegraph.question.catalog;

import org.lodegraph.model.Fitness;
import org.lodegraph.model.Unwrapped;

/**
 * A mineral commodity.
 *
 * @param profile description of the mineral
 * @param fitness verdict on its flows over all targets
 */
public record MineralEntry(@Unwrapped MineralProfile profile, Fitness fitness) {}
