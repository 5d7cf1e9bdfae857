package org.lodegraph.question.catalog;

/**
 * The fitness verdict on a mineral's flows (definitions 7), over all targets.
 *
 * @param status fit if the flows are fit for every target that is not small, unfit if for none, otherwise partial
 * @param reason number of targets with each verdict, or the reason for having none
 */
public record FitnessEntry(String status, String reason) {

    /**
     * Summarizes the verdicts on single targets.
     *
     * @param judged number of targets judged, without small ones; 0 if no flows are traced
     * @param fit number of these that are fit
     * @param partial number of these that are partial
     * @param year flow year
     */
    static FitnessEntry of(int judged, int fit, int partial, String year) {
        if (judged == 0) {
            return new FitnessEntry("unfit", "no traced flows are loaded");
        }
        String status = fit == judged ? "fit" : fit + partial == 0 ? "unfit" : "partial";
        String reason = "in %s: %d of %d targets fit, %d partial, %d unfit (small ones apart)"
                .formatted(year, fit, judged, partial, judged - fit - partial);
        return new FitnessEntry(status, reason);
    }
}
