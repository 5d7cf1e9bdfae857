package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.RecordId;

/** A party to an agreement: a country or a bloc, one of the two. */
@Meaning("a party to an agreement")
public record AgreementPartyRow(
        @Meaning("to which") RecordId agreement,

        @Meaning(value = "the country", empty = "a bloc is the party") @Nullable
        Iso3 iso3,

        @Meaning(value = "the bloc", empty = "a country is the party") @Nullable
        BlocId bloc,

        @Meaning("party or proposer") String role,
        Provenance provenance) {}
