package org.lodegraph.question.criticality;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for supply risks.
 *
 * @param tolerance largest difference at which a recomputed risk matches the printed one, in points of risk
 * @param summary number of rows, and agreement of recomputed and printed risks
 */
public record RiskDetails(double tolerance, RiskFit summary) implements MetaDetails {

    /**
     * The agreement of recomputed and printed risks.
     *
     * @param materials number of materials; each form counts separately
     * @param rows number of rows
     * @param recomputed number of rows with a recomputed risk
     * @param withinTolerance number of these within the tolerance
     * @param meanAbsoluteDifference mean absolute difference in points of risk; absent if none is recomputed
     */
    public record RiskFit(
            long materials,
            int rows,
            int recomputed,
            long withinTolerance,
            @Nullable Double meanAbsoluteDifference) implements MetaDetails {}
}
