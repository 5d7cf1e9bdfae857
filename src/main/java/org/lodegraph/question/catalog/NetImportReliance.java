package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a printed list of net import reliance.
 *
 * @param mineral id of the mineral; null if the commodity is no mineral of the catalogue
 * @param commodity name of the commodity as printed; null if the source prints none
 * @param percent net import reliance in percent of apparent consumption
 * @param sources countries that the imports come from, largest first
 * @param year reference year
 * @param edition id of the edition, for /sources
 * @param evidence id for /evidence
 */
public record NetImportReliance(
        @Nullable String mineral,
        @Nullable String commodity,
        Percent percent,
        List<Supplier> sources,
        int year,
        String edition,
        String evidence) {

    /**
     * A percentage as printed.
     *
     * @param low lower end, in percent; null if open, or for a net exporter
     * @param high upper end, in percent; null if open, or for a net exporter
     * @param raw text as printed, such as {@code >50}, or E for a net exporter
     */
    public record Percent(
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String raw) {}

    /**
     * A country that imports come from.
     *
     * @param iso3 ISO 3166-1 alpha-3 code; null for all others together
     * @param share share of the imports, 0 to 1; null if only the order is printed
     * @param rank position in the printed list, 1 for the largest; null if no order is printed
     */
    public record Supplier(
            @Nullable String iso3,
            @Nullable Double share,
            @Nullable Integer rank) {}
}
