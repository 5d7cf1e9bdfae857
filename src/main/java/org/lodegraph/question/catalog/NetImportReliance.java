package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a printed list of net import reliance.
 *
 * @param mineral id
 * @param commodity the name as printed
 * @param percent of apparent consumption
 * @param sources where the imports come from, the largest first
 * @param year of reference
 * @param edition by id
 * @param evidence for {@code /evidence}
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
     * @param low lower end; null where open or where a net exporter is named
     * @param high upper end; null where open or where a net exporter is named
     * @param raw the text, such as {@code >50}, or {@code E} for a net exporter
     */
    public record Percent(
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String raw) {}

    /**
     * A country that imports come from.
     *
     * @param iso3 null for all others together
     * @param share 0 to 1; null where only the order is printed
     * @param rank 1 for the largest
     */
    public record Supplier(
            @Nullable String iso3,
            @Nullable Double share,
            @Nullable Integer rank) {}
}
