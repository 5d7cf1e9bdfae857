package org.lodegraph.question.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A published figure, as printed.
 *
 * @param id id for /evidence
 * @param kind production, flow-output, reserves, capacity, net-import-reliance, import-share, price, leading-share and others
 * @param mineral id of the mineral; null for a figure about a country alone
 * @param iso3 ISO 3166-1 alpha-3 code; null for the world or an unnamed rest
 * @param scope country, other or world
 * @param partner country of origin of an import share; null for other kinds
 * @param rank rank of an import share, 1 for the largest; null for other kinds
 * @param stage id of the stage; null if the figure has none
 * @param form form of the mineral, or the commodity as printed; null if the figure has none
 * @param value figure with its bounds; all three are null if it is withheld or not available, with the reason in note
 * @param raw text as printed; null if the source prints none
 * @param unit unit of the value
 * @param year reference year
 * @param edition id of the edition, for /sources
 * @param chosen whether this figure is the one used for its operation, kind and year
 * @param basis reported, estimated or assumed
 * @param note footnotes, and the reason for a missing value; null if there are none
 * @param source id of the source; null if none is named
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
     * A figure with its bounds.
     *
     * @param low lower bound; null if none is printed
     * @param central figure; null if it is withheld or not available
     * @param high upper bound; null if none is printed
     */
    public record Interval(
            @Nullable Double low,
            @Nullable Double central,
            @Nullable Double high) {}
}
