package org.lodegraph.data.table;

import org.lodegraph.model.Iso3;

/** A name of a country: its own, or another as a source prints it. */
@Meaning("a name of a country or territory: its own, or another as a source prints it; codes are in `countries`")
public record CountryAliasRow(
        @Meaning("the name") String alias,
        @Meaning("the country") Iso3 iso3,
        Provenance provenance) {}
