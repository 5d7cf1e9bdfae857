package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mine, smelter, refinery or plant.
 *
 * @param id id of the site, from the source
 * @param name name as printed in the source
 * @param otherNames other names of the site, and names of its group of assets
 * @param kind mine, plant, smelter, refinery or steel-plant; several are joined by +
 * @param iso3 ISO 3166-1 alpha-3 code of the country
 * @param latitude latitude in degrees north
 * @param longitude longitude in degrees east
 * @param confidence confidence in the location: high, moderate or very-low
 * @param minerals ids of the minerals it yields, main one first
 * @param commodities commodities it yields as printed, main one first
 * @param operations ids of the operations it is part of
 * @param unmatched commodities or stages that are part of no operation
 * @param owner name of the owner; always null, because no loaded source names owners
 * @param controllingCountry country of the owner; always null, because no loaded source names owners
 * @param edition id of the edition that lists the site, for /sources
 */
public record Site(
        String id,
        String name,
        List<String> otherNames,
        String kind,
        String iso3,
        double latitude,
        double longitude,
        String confidence,
        List<String> minerals,
        List<String> commodities,
        List<String> operations,
        List<Unmatched> unmatched,
        @Nullable String owner,
        @Nullable String controllingCountry,
        String edition) {

    /**
     * A commodity or a stage of a site that is part of no operation.
     *
     * @param what commodity as printed, or mineral/stage
     * @param reason left-out (no mineral of the catalogue), no-stage (stage unclear) or no-operation (no figure or flow is loaded)
     */
    public record Unmatched(String what, String reason) {}
}
