package org.lodegraph.data.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.failure.InvalidValueException;

/** A mine, smelter, refinery or plant, and the operations that it is part of. */
@Meaning("a mine, smelter, refinery or plant; sources name no owner, so there is none here")
public record SiteRow(
        @Meaning("the source's own id") RecordId id,

        @Meaning("in the source's words, letters mended where their encoding was broken")
        String name,

        @Meaning(value = "other names of the site and of the group of assets it belongs to", empty = "none given")
        List<String> otherNames,

        @Meaning("what stands there, the parts joined by +: mine, plant, smelter, refinery, steel-plant")
        String kind,

        @Meaning("the source's trust in the entry: high, moderate, or very-low (one source, many of them historic)")
        String confidence,

        @Meaning("the country it lies in") Iso3 iso3,
        @Meaning(value = "north, WGS 84", unit = "degrees") double latitude,
        @Meaning(value = "east, WGS 84", unit = "degrees") double longitude,
        @Meaning("what it mainly yields, as printed") String primaryCommodity,

        @Meaning(value = "what it yields next, as printed", empty = "none named") @Nullable
        String secondaryCommodity,

        @Meaning(value = "what it yields besides, as printed", empty = "none named")
        List<String> otherCommodities,

        @Meaning(
                value = "the minerals behind these names, the main one first",
                empty = "each name is left out on purpose")
        List<String> minerals,

        @Meaning(
                value = "the operations it is part of, as mineral/stage of its country",
                empty = "it is part of none: see unmatched")
        List<String> operations,

        @Meaning(
                value = "what is part of no operation, and why: name=left-out (no mineral of this catalogue), "
                        + "name=no-stage (what stands there decides no stage), "
                        + "mineral/stage=no-operation (no figure or flow of the country is loaded)",
                empty = "everything is joined")
        List<String> unmatched,

        Provenance provenance) {

    public SiteRow {
        Position.expectLatitude(latitude);
        Position.expectLongitude(longitude);
        if (latitude == 0 && longitude == 0) {
            throw new InvalidValueException("latitude", latitude, "a place: 0, 0 stands for none");
        }
        minerals.forEach(MineralId::new);
    }

    /** {@return the ids of the operations it is part of, such as {@code copper/extraction/CHL}} */
    public List<String> operationIds() {
        return operations.stream().map(operation -> operation + "/" + iso3).toList();
    }
}
