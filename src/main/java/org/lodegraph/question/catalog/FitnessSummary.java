package org.lodegraph.question.catalog;

import org.lodegraph.model.Fitness;
import org.lodegraph.model.FitnessStatus;

/** Summarizes the fitness verdicts on single targets as one of a mineral's flows (definitions 7). */
final class FitnessSummary {

    private FitnessSummary() {}

    /**
     * Summarizes the verdicts on single targets.
     *
     * @param judged number of targets judged, without small ones; 0 if no flows are traced
     * @param fit number of these that are fit
     * @param partial number of these that are partial
     * @param year flow year
     */
    static Fitness of(int judged, int fit, int partial, String year) {
        if (judged == 0) {
            return new Fitness(FitnessStatus.UNFIT, "no traced flows are loaded");
        }
        FitnessStatus status =
                fit == judged ? FitnessStatus.FIT : fit + partial == 0 ? FitnessStatus.UNFIT : FitnessStatus.PARTIAL;
        String reason = "in %s: %d of %d targets fit, %d partial, %d unfit (small targets not counted)"
                .formatted(year, fit, judged, partial, judged - fit - partial);
        return new Fitness(status, reason);
    }
}
