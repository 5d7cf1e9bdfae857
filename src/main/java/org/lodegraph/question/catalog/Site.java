package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mine, smelter, refinery or plant.
 *
 * @param id the source's own
 * @param name in the source's words
 * @param otherNames of the site and of the group of assets it belongs to
 * @param kind mine, plant, smelter, refinery, steel-plant; several joined by +
 * @param iso3 the country it lies in
 * @param latitude degrees north
 * @param longitude degrees east
 * @param confidence high, moderate or very-low
 * @param minerals that it yields, the main one first
 * @param commodities what it yields as printed, the main one first
 * @param operations that it is part of
 * @param unmatched what is part of no operation
 * @param owner null: no source read here names owners
 * @param controllingCountry null: no source read here names owners
 * @param edition of the source that lists it
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
     * What is part of no operation.
     *
     * @param what a commodity as printed, or {@code mineral/stage}
     * @param reason left-out (no mineral of this catalogue), no-stage (what stands there decides no stage) or no-operation (no figure or flow of the
     *     country is loaded)
     */
    public record Unmatched(String what, String reason) {

        static Unmatched of(String text) {
            int at = text.lastIndexOf('=');
            return new Unmatched(text.substring(0, at), text.substring(at + 1));
        }
    }
}
