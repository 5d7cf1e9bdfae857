package org.lodegraph.question.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for single points of failure.
 *
 * @param target demand of the target, and fitness of its flows
 * @param summary the first foreign point as a sentence; absent without one, or if time ran out before its losses
 */
public record SinglePointsDetails(
        TargetSupply target, @Nullable String summary) implements MetaDetails {}
