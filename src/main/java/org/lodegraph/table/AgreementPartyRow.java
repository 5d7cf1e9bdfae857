package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.RecordId;

/** A party to an agreement: a country or a bloc, one of the two. */
public record AgreementPartyRow(
        RecordId agreement, @Nullable Iso3 iso3, @Nullable BlocId bloc, String role, Provenance provenance) {}
