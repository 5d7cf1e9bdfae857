package org.lodegraph.question.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for single points of failure.
 *
 * @param target the target's demand, and how far its flows may be trusted
 * @param summary the first foreign point in words, with its figures; absent where there is none, or its losses were not worked out in time
 */
public record SinglePointsDetails(
        TargetSupply target, @Nullable String summary) implements MetaDetails {}
