package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;

/** A country or territory; latitude and longitude in degrees of a point inside it, for maps. */
public record CountryRow(
        Iso3 iso3,
        @Nullable String iso2,
        @Nullable Integer isoNumeric,
        String name,
        @Nullable String region,
        @Nullable String subregion,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Provenance provenance) {}
