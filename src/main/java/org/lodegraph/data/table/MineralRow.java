package org.lodegraph.data.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;

/**
 * A mineral commodity.
 *
 * <p>{@code mineralGroup} is such as {@code battery}, {@code rare-earth} or {@code industrial}. {@code parent} is set
 * for each rare earth. {@code unitBasis} is the basis of its tonnes: contained, gross or oxide.
 */
@Meaning(
        "a mineral commodity: one for each commodity of the Mineral Commodity Summaries, more where a chapter holds several, the 17 rare earths, and those that critical lists or export controls name without a chapter")
public record MineralRow(
        @Meaning(
                "key. `magnesium`, `silicon`, `titanium` are the metals; aluminium is one chain: bauxite, alumina, metal")
        MineralId id,

        @Meaning("in English") String name,

        @Meaning(value = "chemical symbols and usual short forms", empty = "none")
        List<String> symbols,

        @Meaning(
                "battery, base-metal, minor-metal, rare-earth, precious, light-metal, ferro-alloy, fertilizer, industrial, construction, gas, energy")
        String mineralGroup,

        @Meaning(value = "its group: `rare-earths` for each of the 17", empty = "it is in no group") @Nullable
        MineralId parent,

        @Meaning("the usual basis of its tonnes: contained, gross, oxide")
        String unitBasis,

        Provenance provenance) {}
