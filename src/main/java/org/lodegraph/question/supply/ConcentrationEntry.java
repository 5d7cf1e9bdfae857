package org.lodegraph.question.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Concentration;

/**
 * The concentration of a mineral's output at a stage in a year (definitions 2).
 *
 * <p>Every figure is null if there are no rows, with the reason in {@code meta.reasons}.
 *
 * @param hhi Herfindahl-Hirschman index with its bounds, 0 to 10,000; null if no output is known
 * @param band concentration band of hhi.low, in the set named by bandSet; null if no output is known
 * @param bandSet name of the set of bands
 * @param top1 largest supplier; null if no output is known
 * @param top3Share share of the three largest suppliers together, 0 to 1; null if no output is known
 * @param effectiveSuppliers effective number of suppliers, 10,000 / hhi.low; null if no output is known
 * @param nMinus1Share share left without the largest supplier, 0 to 1; null if no output is known
 * @param governanceWeightedHhi index with each term times (2.5 - governance) / 5, 0 to 10,000; null if no country is rated
 * @param denominator basis of the shares: rows or published
 * @param evidence ids of the observations it was computed from, for /evidence, named countries first
 */
public record ConcentrationEntry(
        Concentration.@Nullable Index hhi,
        Concentration.@Nullable Band band,
        String bandSet,
        @Nullable Top top1,
        @Nullable Double top3Share,
        @Nullable Double effectiveSuppliers,
        @Nullable Double nMinus1Share,
        @Nullable Double governanceWeightedHhi,
        String denominator,
        List<String> evidence) {

    /**
     * The largest supplier.
     *
     * @param iso3 ISO 3166-1 alpha-3 code of the country
     * @param share share of the denominator, 0 to 1
     */
    public record Top(String iso3, double share) {}

    static ConcentrationEntry unknown(String denominator) {
        return new ConcentrationEntry(
                null, null, Concentration.Band.SET, null, null, null, null, null, denominator, List.of());
    }
}
