package org.lodegraph.data.curate.trade;

/**
 * One reported row of trade.
 *
 * @param heading the heading
 * @param exporter an ISO code, or {@value #UNSPECIFIED} if the reporter named no country
 * @param importer an ISO code
 * @param grossTonnes the weight; estimated if {@code filled}
 * @param valueUsd the value
 * @param filled whether the weight was missing, and is value over the heading's median unit value
 * @param reference the id of the row: a shipment's key, or table, reporter, partner, heading, year and line
 */
record TradeLine(
        Heading heading,
        String exporter,
        String importer,
        double grossTonnes,
        double valueUsd,
        boolean filled,
        String reference) {

    /** The exporter of goods that arrived from no named country. */
    static final String UNSPECIFIED = "UNKNOWN";

    private static final double KILOGRAMS = 1000;

    double usdPerKilogram() {
        return grossTonnes == 0 ? 0 : valueUsd / (grossTonnes * KILOGRAMS);
    }
}
