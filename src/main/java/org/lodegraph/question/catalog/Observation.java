package org.lodegraph.question.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A published figure, as it was printed.
 *
 * @param id for {@code /evidence}
 * @param kind production, reserves, capacity, net-import-reliance, import-share, price, leading-share, consumption ...
 * @param mineral null only for figures about a country alone
 * @param iso3 null for a rest that no row names, and for the world
 * @param scope country, other or world
 * @param partner for import shares the country supplied from
 * @param rank for import shares 1 for the largest
 * @param stage null where the figure has none
 * @param form of the mineral, or the commodity as printed
 * @param value the figure; every end null where it is withheld or not available, with the reason in {@code note}
 * @param raw the text as printed
 * @param unit of the value
 * @param year of reference
 * @param edition by id
 * @param chosen whether it is the one taken for its operation, kind and year
 * @param basis reported, estimated or assumed
 * @param note footnotes, and why a value is absent
 * @param source by id
 */
public record Observation(
        String id,
        String kind,
        @Nullable String mineral,
        @Nullable String iso3,
        String scope,
        @Nullable String partner,
        @Nullable Integer rank,
        @Nullable String stage,
        @Nullable String form,
        Interval value,
        @Nullable String raw,
        String unit,
        int year,
        String edition,
        boolean chosen,
        String basis,
        @Nullable String note,
        @Nullable String source) {

    /**
     * A figure with the ends between which it lies.
     *
     * @param low null where no lower end is printed
     * @param central null where it is withheld or not available
     * @param high null where no upper end is printed
     */
    public record Interval(
            @Nullable Double low,
            @Nullable Double central,
            @Nullable Double high) {}
}
