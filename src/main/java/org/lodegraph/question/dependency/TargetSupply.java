package org.lodegraph.question.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;

/**
 * What a target takes of a mineral, and how far that may be trusted: {@code meta.target}.
 *
 * @param demandTonnes input of its use operations, tonnes contained; null where it is off the published consumption
 * @param basis the weakest among those inputs
 * @param untracedShare share of the supply whose chain meets UNKNOWN, 0 to 1
 * @param small whether the demand is too small to be read closely
 * @param fitness the verdict on its flows
 * @param lossInForce the loss that measures in force cause; 0 to 1, the shared one; null without asOf
 */
public record TargetSupply(
        @Nullable Double demandTonnes,
        @Nullable Basis basis,
        @Nullable Double untracedShare,
        boolean small,
        Fitness fitness,
        @Nullable Double lossInForce) {

    /**
     * The verdict on a target's flows (definitions 3.8).
     *
     * @param status fit, partial or unfit
     * @param reason why
     */
    public record Fitness(String status, String reason) {}
}
