package org.lodegraph.question.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bloc's share of a stage's output, its gap to three thresholds, and the largest producers outside.
 *
 * @param bloc id of the bloc
 * @param share share of the denominator; null if no total is published, with the reason in meta.reasons
 * @param tonnes output inside the bloc in tonnes a year; null if the figures are not a mass
 * @param missing gap between the share and three thresholds
 * @param outside largest producers outside the bloc, largest first
 */
public record BlocCoverage(
        String bloc, @Nullable Double share, @Nullable Double tonnes, Missing missing, List<Outsider> outside) {

    /**
     * The gaps between a bloc's share and three thresholds, 0 where a threshold is reached.
     *
     * @param to50 gap to half the output
     * @param to65 gap to 65% of the output, the most that the EU lets one third country supply
     * @param to100 gap to all of the output, including the unnamed rest, which no country can supply
     */
    public record Missing(Portion to50, Portion to65, Portion to100) {}

    /**
     * A producer outside the bloc.
     *
     * @param iso3 ISO 3166-1 alpha-3 code of the country
     * @param name name in English
     * @param share share of the denominator; null if no total is published
     * @param tonnes output in tonnes a year; null if the figures are not a mass
     * @param evidence id of its output, for /evidence
     */
    public record Outsider(
            String iso3,
            String name,
            @Nullable Double share,
            @Nullable Double tonnes,
            String evidence) {}
}
