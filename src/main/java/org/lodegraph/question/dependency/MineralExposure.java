package org.lodegraph.question.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.PointId;
import org.lodegraph.network.snapshot.PartialLoss;

/**
 * A target's worst foreign exposure in one mineral.
 *
 * @param mineral id of the mineral
 * @param year flow year; null if there are no flows
 * @param key key of the country or operation; null if the chains meet nothing foreign, or if the flows are unfit
 * @param exposure share of the supply that passes through it, 0 to 1; null if key is null
 * @param exposureUpper exposure if all untraced supply passes through it, 0 to 1; null if key is null
 * @param loss share of demand left unserved without it; null if key is null
 * @param capture exposure to the world's largest refining country, 0 to 1; null if the chains pass no known refiner
 * @param lockIn Herfindahl-Hirschman index of the refined sources, 0 to 10,000; null if the chains pass no known refiner
 * @param published largest source of imports as printed; null if the flows are not unfit, or if none is printed
 * @param fitness verdict on the flows
 */
public record MineralExposure(
        MineralId mineral,
        @Nullable Integer year,
        @Nullable PointId key,
        @Nullable Double exposure,
        @Nullable Double exposureUpper,
        @Nullable PartialLoss loss,
        @Nullable Double capture,
        @Nullable Double lockIn,
        @Nullable PublishedSource published,
        Fitness fitness) {}
