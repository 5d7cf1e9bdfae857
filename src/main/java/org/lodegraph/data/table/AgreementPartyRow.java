package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.RecordId;

/** A party to an agreement: either a country or a bloc. */
@Meaning("a party to an agreement")
public record AgreementPartyRow(
        @Meaning("the agreement") RecordId agreement,

        @Meaning(value = "the country", empty = "a bloc is the party") @Nullable
        Iso3 iso3,

        @Meaning(value = "the bloc", empty = "a country is the party") @Nullable
        BlocId bloc,

        @Meaning("party or proposer") String role,
        Provenance provenance) {}
