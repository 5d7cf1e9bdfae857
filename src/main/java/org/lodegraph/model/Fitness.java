package org.lodegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A verdict on traced flows with its reason (definitions 7).
 *
 * @param status fit, partial or unfit
 * @param reason the reason for the status
 */
public record Fitness(FitnessStatus status, String reason) {

    /** {@return the verdict; unfit if there are no flows and so no status} */
    public static Fitness of(@Nullable FitnessStatus status, String reason) {
        return new Fitness(status == null ? FitnessStatus.UNFIT : status, reason);
    }
}
