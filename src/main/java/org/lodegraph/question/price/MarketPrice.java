package org.lodegraph.question.price;

import org.jspecify.annotations.Nullable;

/**
 * A market price of a year.
 *
 * @param mineral id of the mineral
 * @param stage id of the stage that makes the good; null if the source does not say
 * @param series name of the price series as printed
 * @param year reference year
 * @param usdPerTonne price in US dollars per tonne
 * @param raw figure as printed; null if the source prints none
 * @param unit unit as loaded: USD/t, or USD/mtu (10 kg of content), of which a hundred make a tonne
 * @param massBasis basis of the priced tonne: contained, gross or oxide; null if the source does not say
 * @param flowBasis usual basis of the tonnes of the mineral's flows: contained, gross or oxide
 * @param basis reported or estimated
 * @param edition id of the edition, for /sources
 * @param evidence id for /evidence
 * @param note footnotes; null if there are none
 */
public record MarketPrice(
        String mineral,
        @Nullable String stage,
        String series,
        int year,
        double usdPerTonne,
        @Nullable String raw,
        String unit,
        @Nullable String massBasis,
        String flowBasis,
        String basis,
        String edition,
        String evidence,
        @Nullable String note) {}
