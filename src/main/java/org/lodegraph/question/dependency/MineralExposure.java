package org.lodegraph.question.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;

/**
 * What a target's supply of one mineral hangs on most, abroad.
 *
 * @param mineral the mineral
 * @param year the year of the flows; null where there are none
 * @param key the country or operation; null where nothing foreign is met or the flows are unfit
 * @param exposure share of the supply that passes through it, 0 to 1
 * @param exposureUpper the same if what cannot be traced past UNKNOWN passed through it too
 * @param loss what its removal leaves unserved
 * @param capture exposure to the country that leads the mineral's refining in the world; null where the chains pass no known refiner
 * @param lockIn Herfindahl-Hirschman index of the target's own refined sources, 0 to 10,000; null likewise
 * @param published where flows are unfit, the largest source of imports as printed; else null
 * @param fitness the verdict on the flows
 */
public record MineralExposure(
        MineralId mineral,
        @Nullable Integer year,
        @Nullable String key,
        @Nullable Double exposure,
        @Nullable Double exposureUpper,
        @Nullable Loss loss,
        @Nullable Double capture,
        @Nullable Double lockIn,
        @Nullable PublishedSource published,
        TargetSupply.Fitness fitness) {}
