package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2; null where there is none
 * @param name in English
 * @param region region of the world; null where there is none
 * @param governance mean of the World Bank's six governance indicators, about -2.5 (weak) to 2.5 (strong); null where not rated
 * @param governanceEvidence the six figures that it is the mean of, for {@code /evidence}; empty where not rated
 * @param blocs ids of the blocs it is a member of
 */
public record CountryEntry(
        String iso3,
        @Nullable String iso2,
        String name,
        @Nullable String region,
        @Nullable Double governance,
        List<String> governanceEvidence,
        List<String> blocs) {}
