package org.lodegraph.watch.scan.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;

/**
 * A line of a published list of a country's net import reliance.
 *
 * @param id id of the observation
 * @param iso3 the importer
 * @param mineral imported mineral
 * @param commodity name as printed
 * @param percent lower bound, percent of apparent consumption; null if none is printed
 * @param sources source countries, ISO 3166-1 alpha-3, the leading one first
 * @param year reference year
 * @param edition edition that prints it
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
