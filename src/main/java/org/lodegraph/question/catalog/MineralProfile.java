package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description of a mineral commodity.
 *
 * @param id id of the mineral, such as cobalt
 * @param name name in English
 * @param symbols chemical symbols
 * @param group group of minerals, such as battery, rare-earth or industrial
 * @param parent id of the mineral it is part of; null for most
 * @param unitBasis basis of its tonnes: contained, gross or oxide
 * @param stages ids of the stages with an operation, upstream first
 * @param lists lists of critical minerals that include it
 */
public record MineralProfile(
        String id,
        String name,
        List<String> symbols,
        String group,
        @Nullable String parent,
        String unitBasis,
        List<String> stages,
        List<Listing> lists) {}
