package org.lodegraph.question.bill;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;

/**
 * A foreign removal: a country at all stages and for all items, or one operation of one mineral.
 *
 * @param name country code, or key of the operation
 * @param iso3 the country
 * @param stage null for a country at all stages
 */
record ItemRemoval(String name, Iso3 iso3, @Nullable Stage stage) {

    /** {@return the removal for a key of a network: {@code cobalt/CHN} or {@code cobalt/refining/CHN}} */
    static ItemRemoval of(String key) {
        String[] parts = key.split("/", -1);
        Iso3 iso3 = new Iso3(parts[parts.length - 1]);
        return parts.length == 2
                ? new ItemRemoval(iso3.value(), iso3, null)
                : new ItemRemoval(key, iso3, Stage.parse(parts[1]));
    }

    /** {@return its key in the network of a mineral} */
    String in(MineralId mineral) {
        return stage == null ? mineral + "/" + iso3 : name;
    }
}
