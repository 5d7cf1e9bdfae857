package org.lodegraph.question.supply;

import org.jspecify.annotations.Nullable;

/**
 * Reported trade: one flow, the total of one country, or the total of pairs too small to be listed.
 *
 * @param exporter ISO 3166-1 alpha-3 code; null in the total of an importer or of unlisted pairs
 * @param importer ISO 3166-1 alpha-3 code; null in the total of an exporter or of unlisted pairs
 * @param hs6 six-digit heading of the Harmonized System; null if several headings are summed
 * @param form form of the mineral; null if several are summed or the heading has none
 * @param grossTonnes gross weight in tonnes of the flows that report one; null if none does
 * @param tonnes contained tonnes; null if no content factor is known
 * @param valueUsd value in US dollars; null if not reported
 * @param share share of the value of all trade under the headings, 0 to 1; null if no value is reported
 * @param evidence id for /evidence; null in the total of a country
 * @param pairs number of flows in the row; null for a single flow
 * @param pairsWithoutWeight number of these flows without a weight, not in grossTonnes; null for a single flow
 */
public record Trade(
        @Nullable String exporter,
        @Nullable String importer,
        @Nullable String hs6,
        @Nullable String form,
        @Nullable Double grossTonnes,
        @Nullable Double tonnes,
        @Nullable Double valueUsd,
        @Nullable Double share,
        @Nullable String evidence,
        @Nullable Integer pairs,
        @Nullable Integer pairsWithoutWeight) {}
