package org.lodegraph.question.criticality;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for supply risks.
 *
 * @param tolerance the difference up to which a recomputed risk fits the printed one, in points of risk
 * @param summary how many rows there are, and how well formula and print agree
 */
public record RiskDetails(double tolerance, RiskFit summary) implements MetaDetails {

    /**
     * The agreement of formula and print.
     *
     * @param materials the number of materials, each form apart
     * @param rows the number of rows
     * @param recomputed the rows whose risk the formula gives
     * @param withinTolerance those among them that fit
     * @param meanAbsoluteDifference the mean difference, in points of risk, signs left off; absent where none is recomputed
     */
    public record RiskFit(
            long materials,
            int rows,
            int recomputed,
            long withinTolerance,
            @Nullable Double meanAbsoluteDifference) implements MetaDetails {}
}
