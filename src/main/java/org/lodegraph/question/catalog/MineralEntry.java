package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mineral commodity.
 *
 * @param id slug
 * @param name in English
 * @param symbols chemical symbols
 * @param group such as {@code battery}, {@code rare-earth}, {@code industrial}
 * @param parent the mineral it is part of; null for most
 * @param unitBasis what its tonnes count: contained, gross, oxide
 * @param stages stages with an operation, down the chain
 * @param lists the lists of critical minerals it stands on
 * @param fitness whether its flows may answer
 */
public record MineralEntry(
        String id,
        String name,
        List<String> symbols,
        String group,
        @Nullable String parent,
        String unitBasis,
        List<String> stages,
        List<Listing> lists,
        FitnessEntry fitness) {}
