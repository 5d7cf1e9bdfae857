package org.lodegraph.question.supply;

import org.jspecify.annotations.Nullable;

/**
 * A country's part of the output of a mineral at a stage in a year.
 *
 * @param iso3 ISO 3166-1 alpha-3; null for "Other countries", what no row names
 * @param name in English
 * @param tonnes output; null where its unit is not a mass
 * @param share of the denominator; null where there is none; above 1 only where a published total is below its rows
 * @param low lower end of the output in tonnes; null where none is printed
 * @param high upper end of the output in tonnes; null where none is printed
 * @param basis reported, estimated or assumed
 * @param edition by id
 * @param evidence for {@code /evidence}
 */
public record OutputShare(
        @Nullable String iso3,
        String name,
        @Nullable Double tonnes,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high,
        String basis,
        String edition,
        String evidence) {}
