package org.lodegraph.data.table;

import org.lodegraph.model.MineralId;

/** A mineral's entry on a list of critical minerals, such as {@code US-2025}; the name is as printed. */
@Meaning("a mineral on a list of critical minerals")
public record CriticalListRow(
        @Meaning("the mineral") MineralId mineral,

        @Meaning(
                "US-2025 (60 minerals), EU-2023 (34 names) or EU-STRATEGIC-2024 (17 names of the Critical Raw Materials Act); groups are listed member by member under the name of the group")
        String list,

        @Meaning("the year of the list") @Bounds(least = Bounds.FIRST_YEAR, most = Bounds.LAST_YEAR)
        int year,

        @Meaning("as printed") String name,
        Provenance provenance) {}
