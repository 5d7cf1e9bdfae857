package org.lodegraph.data.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.MineralStage;
import org.lodegraph.model.OperationId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.failure.InvalidValueException;

/** A mine, smelter, refinery or plant, with the operations it belongs to. */
@Meaning("a mine, smelter, refinery or plant; owners are not in the sources")
public record SiteRow(
        @Meaning("the source's own id") RecordId id,

        @Meaning("in the source's words, with broken character encodings repaired")
        String name,

        @Meaning(value = "other names of the site and of the group of assets it belongs to", empty = "none given")
        List<String> otherNames,

        @Meaning("the facilities, joined by +: mine, plant, smelter, refinery, steel-plant")
        String kind,

        @Meaning("the source's trust in the entry: high, moderate, or very-low (one source, many of them historic)")
        String confidence,

        @Meaning("the country it lies in") Iso3 iso3,
        @Meaning(value = "north, WGS 84", unit = "degrees") double latitude,
        @Meaning(value = "east, WGS 84", unit = "degrees") double longitude,
        @Meaning("its main product, as printed") String primaryCommodity,

        @Meaning(value = "its second product, as printed", empty = "none named") @Nullable
        String secondaryCommodity,

        @Meaning(value = "its other products, as printed", empty = "none named")
        List<String> otherCommodities,

        @Meaning(
                value = "the minerals of these products, the main one first",
                empty = "every product is left out on purpose")
        List<String> minerals,

        @Meaning(value = "the operations it belongs to, as mineral/stage of its country", empty = "none: see unmatched")
        List<String> operations,

        @Meaning(
                value = "products without an operation, with the reason: name=left-out (no mineral of this catalogue), "
                        + "name=no-stage (the facilities do not determine a stage), "
                        + "mineral/stage=no-operation (no figure or flow of the country is loaded)",
                empty = "every product has an operation")
        List<String> unmatched,

        Provenance provenance) {

    public SiteRow {
        Position.expectLatitude(latitude);
        Position.expectLongitude(longitude);
        if (latitude == 0 && longitude == 0) {
            throw new InvalidValueException("latitude", latitude, "coordinates other than 0, 0");
        }
        minerals.forEach(MineralId::new);
        try {
            operations.forEach(MineralStage::parse);
        } catch (InvalidValueException e) {
            throw e.of("operations");
        }
    }

    /** {@return the ids of the operations it belongs to, such as {@code copper/extraction/CHL}} */
    public List<OperationId> operationIds() {
        return operations.stream()
                .map(operation -> MineralStage.parse(operation).in(iso3))
                .toList();
    }
}
