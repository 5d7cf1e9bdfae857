package org.lodegraph.question.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a stage's output one bloc makes, what it lacks, and who could supply it.
 *
 * @param bloc id
 * @param share of the denominator; null where no total is published, with the reason in {@code meta}
 * @param tonnes made inside, in a year; null where the figures are no mass
 * @param missing how far the share is below three marks
 * @param outside the largest producers outside the bloc, the largest first
 */
public record BlocCoverage(
        String bloc, @Nullable Double share, @Nullable Double tonnes, Missing missing, List<Outsider> outside) {

    /**
     * What a bloc lacks of three marks.
     *
     * @param to50 of half the output
     * @param to65 of 65% of it, the share that the EU lets one third country have at the most
     * @param to100 of all of it; what no row names is among it, and no country can be asked for that
     */
    public record Missing(Gap to50, Gap to65, Gap to100) {}

    /**
     * How far a share is below a mark.
     *
     * @param share of the denominator: the mark less the share; 0 where the mark is reached, null where the share is
     * @param tonnes in a year; 0 where the mark is reached, null where the figures are no mass or the share is null
     */
    public record Gap(@Nullable Double share, @Nullable Double tonnes) {}

    /**
     * A producer that is not in the bloc.
     *
     * @param iso3 ISO 3166-1 alpha-3
     * @param name in English
     * @param share of the denominator; null where no total is published
     * @param tonnes of output in a year; null where the figures are no mass
     * @param evidence the figure of its output, for {@code /evidence}
     */
    public record Outsider(
            String iso3,
            String name,
            @Nullable Double share,
            @Nullable Double tonnes,
            String evidence) {}
}
