package org.lodegraph.question.criticality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The EU's supply risk of a material at a stage: as printed, and as its formula gives it from what is loaded.
 *
 * @param mineral id
 * @param form the part of the mineral that was assessed; null for the mineral
 * @param stage extraction or refining
 * @param economicImportance as printed; null where it is not
 * @param printed supply risk of 2023, one or two decimals
 * @param recomputed by the formula; null where an input is missing
 * @param difference recomputed - printed; null likewise
 * @param withinTolerance whether the difference is at most 0.15, of which 0.05 is the rounding of the print; null likewise
 * @param used whose supply the print was reckoned from; null where it does not say, which is taken for both
 * @param inputs of the formula
 * @param explanation what is known to move the two apart, where the difference is over the tolerance or there is none
 * @param evidence the printed risk, for {@code /evidence}
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
     * The inputs.
     *
     * @param hhiGlobal concentration of the world's supply, weighted by governance and trade, 0 to about 10; null where no shares are printed
     * @param hhiEu the same of the EU's own supply
     * @param importReliance of the EU, 0 to 1, average of 2016 to 2020; null where it is not printed
     * @param eolRir input from recycling at the end of life, 0 to 1; null likewise
     * @param substitutionIndex for supply risk, 0 to 1, 1 for no substitute; null likewise
     * @param globalSharesSum what the printed shares of the world add up to, 0 to about 1; null where none is printed
     * @param euSharesSum the same of the EU's own supply
     * @param evidence every figure that goes in, for {@code /evidence}
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
