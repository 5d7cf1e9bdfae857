package org.lodegraph.question.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Concentration;

/**
 * How concentrated the output of a mineral is at a stage in a year (definitions 3.2). Every figure is null where there are
 * no rows, with the reason in {@code meta}.
 *
 * @param hhi the Herfindahl-Hirschman index, 0 to 10,000
 * @param band of {@code hhi.low}, in the set that {@code bandSet} names
 * @param bandSet the set of bands
 * @param top1 the largest supplier
 * @param top3Share the three largest together, 0 to 1
 * @param effectiveSuppliers 10,000 / {@code hhi.low}
 * @param nMinus1Share what is left without the largest, 0 to 1
 * @param governanceWeightedHhi the index with each term weighted by (2.5 - governance) / 5: 0 to 10,000
 * @param denominator rows or published
 * @param evidence the observations that it was computed from, for {@code /evidence}, the named rows first
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
     * @param iso3 ISO 3166-1 alpha-3
     * @param share 0 to 1
     */
    public record Top(String iso3, double share) {}

    static ConcentrationEntry unknown(String denominator) {
        return new ConcentrationEntry(
                null, null, Concentration.Band.SET, null, null, null, null, null, denominator, List.of());
    }
}
