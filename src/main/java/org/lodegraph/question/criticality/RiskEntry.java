package org.lodegraph.question.criticality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The EU supply risk of a material at a stage, as printed and as recomputed by its formula.
 *
 * @param mineral id of the mineral
 * @param form assessed part of the mineral; null for the mineral itself
 * @param stage extraction or refining
 * @param economicImportance economic importance as printed; null if not printed
 * @param printed supply risk printed in 2023, with one or two decimals
 * @param recomputed supply risk by the formula; null if an input is missing
 * @param difference recomputed - printed; null if an input is missing
 * @param withinTolerance whether the difference is at most 0.15, including 0.05 for rounding; null if an input is missing
 * @param used supply that the printed risk is based on: gs-eu, gs or eu; null if not stated, then gs-eu applies
 * @param inputs inputs of the formula
 * @param explanation known reasons for a difference above the tolerance, or for a missing result; empty otherwise
 * @param evidence id of the printed risk, for /evidence
 */
public record RiskEntry(
        String mineral,
        @Nullable String form,
        String stage,
        @Nullable Double economicImportance,
        double printed,
        @Nullable Double recomputed,
        @Nullable Double difference,
        @Nullable Boolean withinTolerance,
        @Nullable SupplyBasis used,
        Inputs inputs,
        List<String> explanation,
        String evidence) {

    /**
     * The inputs of the formula.
     *
     * @param hhiGlobal concentration of the world's supply, weighted by governance and trade, 0 to about 10; null if not printed
     * @param hhiEu concentration of the EU's own supply, weighted alike, 0 to about 10; null if not printed
     * @param importReliance import reliance of the EU, 0 to 1, average of 2016 to 2020; null if not printed
     * @param eolRir end-of-life recycling input rate, 0 to 1; null if not printed
     * @param substitutionIndex substitution index for supply risk, 0 to 1, 1 for no substitute; null if not printed
     * @param globalSharesSum sum of the printed shares of the world, 0 to about 1; null if not printed
     * @param euSharesSum sum of the printed shares of the EU's own supply, 0 to about 1; null if not printed
     * @param evidence ids of all input figures, for /evidence
     */
    public record Inputs(
            @Nullable Double hhiGlobal,
            @Nullable Double hhiEu,
            @Nullable Double importReliance,
            @Nullable Double eolRir,
            @Nullable Double substitutionIndex,
            @Nullable Double globalSharesSum,
            @Nullable Double euSharesSum,
            List<String> evidence) {}
}
