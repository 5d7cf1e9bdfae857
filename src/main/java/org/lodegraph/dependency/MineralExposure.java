package org.lodegraph.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;

/**
 * What a target's supply of one mineral hangs on most, abroad.
 *
 * @param mineral the mineral
 * @param year the year of the flows
 * @param key the country or operation; null where nothing foreign is met or the flows are unfit
 * @param exposure share of the supply that passes through it, 0 to 1
 * @param exposureUpper the same if what cannot be traced past UNKNOWN passed through it too
 * @param loss what its removal leaves unserved
 * @param capture exposure to the country that leads the mineral's refining in the world
 * @param lockIn Herfindahl-Hirschman index of the target's own refined sources, 0 to 10,000
 * @param fitness the verdict on the flows
 */
public record MineralExposure(
        MineralId mineral,
        int year,
        @Nullable String key,
        @Nullable Double exposure,
        @Nullable Double exposureUpper,
        @Nullable Loss loss,
        @Nullable Double capture,
        @Nullable Double lockIn,
        TargetSupply.Fitness fitness) {}
