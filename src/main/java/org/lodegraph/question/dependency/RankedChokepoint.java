package org.lodegraph.question.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Unwrapped;
import org.lodegraph.network.snapshot.RankInterval;

/**
 * An operation with its indicators and its rank over seven runs (definitions 4).
 *
 * @param chokepoint the operation with its indicators
 * @param rankInterval best and worst rank over seven runs (definitions 6); null if time ran out
 */
public record RankedChokepoint(
        @Unwrapped Chokepoint chokepoint, @Nullable RankInterval rankInterval) {}
