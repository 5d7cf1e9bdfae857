package org.lodegraph.data.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Iso3;

/** The membership of either a country ({@code iso3}) or a bloc ({@code memberBloc}). */
@Meaning("a membership")
public record BlocMemberRow(
        @Meaning("the group") BlocId bloc,

        @Meaning(value = "the country", empty = "a bloc is the member") @Nullable
        Iso3 iso3,

        @Meaning(
                value = "the bloc: the EU is a member of the ministerial and is not expanded",
                empty = "a country is the member")
        @Nullable
        BlocId memberBloc,

        @Meaning(value = "first day", empty = "not known") @Nullable
        LocalDate since,

        @Meaning(value = "last day", empty = "it has no end") @NotBelow("since") @Nullable
        LocalDate until,

        @Meaning("member, host or chair") String role,
        Provenance provenance) {}
