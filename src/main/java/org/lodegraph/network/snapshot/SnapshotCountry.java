package org.lodegraph.network.snapshot;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;

/**
 * A country, as routes and summaries need it.
 *
 * @param iso3 code of the country
 * @param name name in English
 * @param governance mean of the World Bank's six indicators, -2.5 to 2.5; null if none is published
 * @param latitude degrees north, of a point inside it; null if unknown
 * @param longitude degrees east, of the same point; null if unknown
 */
public record SnapshotCountry(
        Iso3 iso3,
        String name,
        @Nullable Double governance,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    private static final double WORST = -2.5;
    private static final double RANGE = 5;
    private static final double EARTH_KILOMETRES = 6371;

    /** {@return the risk of its governance, 0 (best) to 1 (definitions 2); null if none is published} */
    public @Nullable Double risk() {
        return governance == null ? null : Math.max(0, Math.min(1, (-WORST - governance) / RANGE));
    }

    /** {@return the great-circle distance to another country, kilometres; null if a position is unknown} */
    public @Nullable Double kilometresTo(SnapshotCountry other) {
        if (latitude == null || longitude == null || other.latitude == null || other.longitude == null) {
            return null;
        }
        double up = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double along = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine =
                up * up + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * along * along;
        return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
