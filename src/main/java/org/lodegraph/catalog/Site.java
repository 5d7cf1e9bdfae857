package org.lodegraph.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A mine, smelter or refinery.
 *
 * @param id of the site
 * @param name in the source's words
 * @param iso3 the country it lies in
 * @param mineral what it makes
 * @param kind mine, smelter, refinery
 * @param latitude degrees north; null where not known
 * @param longitude degrees east; null where not known
 */
public record Site(
        String id,
        String name,
        String iso3,
        String mineral,
        String kind,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
