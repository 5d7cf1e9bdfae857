package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory.
 *
 * @param iso3 ISO 3166-1 alpha-3 code
 * @param iso2 ISO 3166-1 alpha-2 code; null if there is none
 * @param name name in English
 * @param region world region; null if there is none
 * @param governance mean of the World Bank's six governance indicators, about -2.5 (weak) to 2.5 (strong); null if not rated
 * @param governanceEvidence ids of the six indicator values, for /evidence; empty if not rated
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
