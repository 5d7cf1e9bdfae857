package org.lodegraph.watch.scan.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;

/**
 * A line of the printed list of what a country imports on balance.
 *
 * @param id the observation
 * @param iso3 the importer
 * @param mineral what is imported
 * @param commodity the name as printed
 * @param percent the low end, percent of apparent consumption; null where none is printed
 * @param sources ISO 3166-1 alpha-3, the leading one first
 * @param year of reference
 * @param edition that prints it
 */
public record Reliance(
        String id,
        Iso3 iso3,
        MineralId mineral,
        String commodity,
        @Nullable Double percent,
        List<String> sources,
        int year,
        String edition) {}
