package org.lodegraph.question.catalog;

/**
 * Whether a mineral's flows may answer (definitions 3.8), for all targets together.
 *
 * @param status {@code fit} if they are fit for every target that is not small, {@code unfit} if for none, else {@code partial}
 * @param reason how many targets stand where, or why there are none
 */
public record FitnessEntry(String status, String reason) {

    /**
     * Sums up the verdicts on single targets.
     *
     * @param judged targets judged, small ones apart; 0 where no flows are traced
     * @param fit of these, fit
     * @param partial of these, partial
     * @param year the flow year
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
