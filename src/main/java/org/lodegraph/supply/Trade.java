package org.lodegraph.supply;

import org.jspecify.annotations.Nullable;

/**
 * Trade as a statistic reports it: one flow, or the flows of one country added up.
 *
 * @param exporter ISO 3166-1 alpha-3; null where exporters are added up
 * @param importer ISO 3166-1 alpha-3; null where importers are added up
 * @param hs6 heading of the Harmonized System; null where several are added up
 * @param form null where several are added up or the heading has none
 * @param grossTonnes weight; null where none is reported
 * @param tonnes contained; null where no factor is known
 * @param valueUsd in US dollars; null where none is reported
 * @param share of the value of all trade under the headings, 0 to 1
 * @param evidence for {@code /evidence}; null where flows are added up
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
        @Nullable String evidence) {}
