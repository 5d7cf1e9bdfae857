package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Tonnes;

/**
 * Trade between two countries as reported by a statistic; the edge SHIPS.
 *
 * <p>{@code mineral} is null for a heading of several minerals. {@code tonnes} (contained) is null if no factor is
 * known.
 */
@Meaning("a country pair under one heading in one year, as BACI has it")
public record ShipmentRow(
        @Meaning("from; Taiwan is \"Other Asia\" there") Iso3 exporter,
        @Meaning("to") Iso3 importer,
        @Meaning("heading of the Harmonized System") Hs6 hs6,

        @Meaning(value = "traded under it", empty = "a heading of several minerals") @Nullable
        MineralId mineral,

        @Meaning(value = "the stage of the goods", empty = "the heading does not determine it") @Nullable
        Stage stage,

        @Meaning(value = "the form of the goods", empty = "the heading does not determine it") @Nullable
        String form,

        @Meaning("the reference year") @Bounds(least = Bounds.FIRST_YEAR, most = Bounds.LAST_YEAR)
        int year,

        @Meaning(value = "weight", unit = "t gross", empty = "none reported") @Nullable
        Tonnes grossTonnes,

        @Meaning(
                value = "gross weight times the factor of `rules/factors.csv`",
                unit = "t contained",
                empty = "no weight, or no factor known")
        @Nullable
        Tonnes tonnes,

        @Meaning(value = "free on board", unit = "USD", empty = "none reported") @Bounds(least = 0) @Nullable
        Double valueUsd,

        Provenance provenance) {

    /** {@return the key of the edge, {@code <edition>.<hs6>.<exporter>.<importer>.<year>}} */
    public RecordId key() {
        return key(provenance.edition(), hs6, exporter, importer, year);
    }

    /** {@return the key of the edge with these properties} */
    public static RecordId key(String edition, Hs6 hs6, Iso3 exporter, Iso3 importer, int year) {
        return new RecordId(
                String.join(".", edition, hs6.value(), exporter.value(), importer.value(), Integer.toString(year)));
    }
}
