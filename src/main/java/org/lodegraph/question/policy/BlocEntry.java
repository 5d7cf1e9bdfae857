package org.lodegraph.question.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of countries.
 *
 * @param id id of the bloc
 * @param name name of the bloc
 * @param note remark; null if there is none
 * @param members states that are members themselves
 * @param memberBlocs ids of the blocs that are members as one; their states are not in members
 */
public record BlocEntry(String id, String name, @Nullable String note, List<Member> members, List<String> memberBlocs) {

    /**
     * A state's membership in a bloc.
     *
     * @param iso3 ISO 3166-1 alpha-3 code of the state
     * @param since first day of membership; null if not known
     * @param until last day of membership; null if it continues
     * @param role role, such as member or host; null if not known
     */
    public record Member(
            String iso3,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String role) {}
}
