package org.lodegraph.question.price;

import org.jspecify.annotations.Nullable;

/**
 * A market price of a year.
 *
 * @param mineral id
 * @param stage the stage that makes the good; null where the source does not tell
 * @param series the statistic as printed
 * @param year of reference
 * @param usdPerTonne US dollars a tonne
 * @param raw the figure as printed
 * @param unit that it is loaded in: USD/t, or USD/mtu (10 kg of content), of which a hundred make a tonne
 * @param massBasis what the tonne counts: contained, gross or oxide; null where it is not told
 * @param flowBasis what the tonnes of the mineral's flows count as a rule
 * @param basis reported or estimated
 * @param edition id
 * @param evidence for {@code /evidence}
 * @param note footnotes; null for none
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
