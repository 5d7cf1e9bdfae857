package org.lodegraph.data.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;

/**
 * A mineral commodity; {@code mineralGroup} such as {@code battery}, {@code rare-earth}, {@code industrial}; {@code parent} for one of the rare
 * earths; {@code unitBasis} is what its tonnes count: contained, gross, oxide.
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

        @Meaning(
                value = "the group it is a member of: `rare-earths` for each of the 17",
                empty = "it is a member of none")
        @Nullable
        MineralId parent,

        @Meaning("what its tonnes count as a rule: contained, gross, oxide")
        String unitBasis,

        Provenance provenance) {}
