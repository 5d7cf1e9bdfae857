package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;

/** A country or territory; latitude and longitude, in degrees, are a point inside it for maps. */
@Meaning("a country or territory")
public record CountryRow(
        @Meaning("ISO 3166-1 alpha-3; Kosovo `XKX`") Iso3 iso3,

        @Meaning(value = "ISO 3166-1 alpha-2", empty = "it has none")
        @Shape(value = "[A-Z]{2}", expected = "two capital letters such as CD")
        @Nullable
        String iso2,

        @Meaning(value = "ISO 3166-1", empty = "it has none: Kosovo") @Bounds(least = 1, most = 999) @Nullable
        Integer isoNumeric,

        @Meaning("short, in English") String name,

        @Meaning(value = "of the UN geoscheme", empty = "it has none") @Nullable
        String region,

        @Meaning(value = "of the UN geoscheme", empty = "it has none") @Nullable
        String subregion,

        @Meaning(
                value = "north, of the centroid of the largest polygon on the 1:50m map, weighted by area",
                unit = "degrees",
                empty = "the map has none")
        @Nullable
        Double latitude,

        @Meaning(value = "east, of the same point", unit = "degrees", empty = "the map has none") @Nullable
        Double longitude,

        Provenance provenance) {

    public CountryRow {
        if (latitude != null) {
            Position.expectLatitude(latitude);
        }
        if (longitude != null) {
            Position.expectLongitude(longitude);
        }
    }
}
