package org.lodegraph.question.supply;

import org.jspecify.annotations.Nullable;

/**
 * Trade as a statistic reports it: one flow, the flows of one country added up, or those of pairs too small to be listed.
 *
 * @param exporter ISO 3166-1 alpha-3; null where exporters are added up, and with the importer where pairs are
 * @param importer ISO 3166-1 alpha-3; null where importers are added up
 * @param hs6 heading of the Harmonized System; null where several are added up
 * @param form null where several are added up or the heading has none
 * @param grossTonnes weight, of the flows that report one; null where none does
 * @param tonnes contained; null where no factor is known
 * @param valueUsd in US dollars; null where none is reported
 * @param share of the value of all trade under the headings, 0 to 1
 * @param evidence for {@code /evidence}; null where the flows of a country are added up
 * @param pairs flows that the row adds up; null for one flow
 * @param pairsWithoutWeight those among them without a weight, which grossTonnes leaves out; null for one flow
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
