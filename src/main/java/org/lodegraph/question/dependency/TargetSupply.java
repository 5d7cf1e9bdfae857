package org.lodegraph.question.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Fitness;

/**
 * A target's demand for a mineral and its reliability: {@code meta.target}.
 *
 * @param demandTonnes input of its use operations in contained tonnes; null if unreliable (over 25% off consumption) or unanswered
 * @param basis weakest basis among those inputs; null if no flows answer
 * @param untracedShare share of the supply whose chain meets UNKNOWN, 0 to 1; null if no flows answer
 * @param small whether the demand is too small for detailed reading
 * @param fitness verdict on its flows
 * @param lossInForce shared loss from measures in force, 0 to 1; null without asOf
 */
public record TargetSupply(
        @Nullable Double demandTonnes,
        @Nullable Basis basis,
        @Nullable Double untracedShare,
        boolean small,
        Fitness fitness,
        @Nullable Double lossInForce) {}
