package org.lodegraph.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;

/**
 * A mineral commodity; {@code mineralGroup} such as {@code battery}, {@code rare-earth}, {@code industrial}; {@code parent} for one of the rare
 * earths; {@code unitBasis} is what its tonnes count: contained, gross, oxide.
 */
public record MineralRow(
        MineralId id,
        String name,
        List<String> symbols,
        String mineralGroup,
        @Nullable MineralId parent,
        String unitBasis,
        Provenance provenance) {}
