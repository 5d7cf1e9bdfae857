package org.lodegraph.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;

/** A membership: of a country ({@code iso3}) or of a bloc ({@code memberBloc}), one of the two. */
public record BlocMemberRow(
        BlocId bloc,
        @Nullable Iso3 iso3,
        @Nullable BlocId memberBloc,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String role,
        Provenance provenance) {}
