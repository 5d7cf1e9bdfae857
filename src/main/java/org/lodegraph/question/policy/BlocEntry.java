package org.lodegraph.question.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of countries.
 *
 * @param id slug
 * @param name as it is called
 * @param note what to know; null for nothing
 * @param members the states that are members themselves
 * @param memberBlocs ids of the blocs that are members as one, never counted as their states
 */
public record BlocEntry(String id, String name, @Nullable String note, List<Member> members, List<String> memberBlocs) {

    /**
     * A state's membership.
     *
     * @param iso3 ISO 3166-1 alpha-3
     * @param since null where not known
     * @param until null where it lasts
     * @param role such as member or host
     */
    public record Member(
            String iso3,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String role) {}
}
