package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;

/**
 * Another name of a mineral.
 *
 * <p>{@code kind} is symbol, common, or the source that uses it. An ambiguous alias has several rows with different
 * forms.
 */
@Meaning("another name of a mineral")
public record MineralAliasRow(
        @Meaning("the name") String alias,
        @Meaning("the mineral") MineralId mineral,

        @Meaning("symbol, common, or the source that uses it: usgs, bgs, iea, eu-crm, baci, icmm, policy")
        String kind,

        @Meaning(
                value =
                        "the form that distinguishes ambiguous names, such as `sand`, or that a name such as `bauxite` implies",
                empty = "the name implies no form")
        @Nullable
        String form,

        Provenance provenance) {}
