package org.lodegraph.question.supply;

import org.jspecify.annotations.Nullable;

/**
 * A country's share of the output of a mineral at a stage in a year.
 *
 * @param iso3 ISO 3166-1 alpha-3 code; null for "Other countries", which no row names
 * @param name name in English
 * @param tonnes output in tonnes; null if its unit is not a mass
 * @param share share of the denominator, above 1 only if a published total is below its rows; null if there is no denominator
 * @param low lower bound of the output in tonnes; null if none is printed
 * @param high upper bound of the output in tonnes; null if none is printed
 * @param basis reported, estimated or assumed
 * @param edition id of the edition, for /sources
 * @param evidence id for /evidence
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
