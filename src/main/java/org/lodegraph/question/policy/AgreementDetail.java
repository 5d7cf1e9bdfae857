package org.lodegraph.question.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with its commitments and where they are told.
 *
 * @param id of the agreement
 * @param name as it is called
 * @param type mou, framework, fta, partnership, declaration or proposal
 * @param status such as signed or in-force
 * @param signed null where it is not signed or the day is not known
 * @param inForce null where it is not in force
 * @param ends null where it has no end
 * @param datePrecision day, month or year; null without a date
 * @param parties countries by ISO 3166-1 alpha-3, then blocs by id
 * @param covers minerals, then stages, where its text names any
 * @param cover named, or general where it names none, as trade treaties do
 * @param roles what each party is in it
 * @param commitments what the parties promise, in our words
 * @param note what to know; null for nothing
 * @param sources where it is told
 */
public record AgreementDetail(
        String id,
        String name,
        String type,
        String status,
        @Nullable LocalDate signed,
        @Nullable LocalDate inForce,
        @Nullable LocalDate ends,
        @Nullable String datePrecision,
        List<String> parties,
        List<String> covers,
        String cover,
        List<Role> roles,
        List<String> commitments,
        @Nullable String note,
        List<Place> sources) {

    /**
     * A party's part in an agreement.
     *
     * @param party ISO 3166-1 alpha-3, or a bloc's id
     * @param role such as signatory
     */
    public record Role(String party, @Nullable String role) {}

    /**
     * A place in a source.
     *
     * @param id of the source
     * @param table file or table of the source
     * @param row line or key there
     */
    public record Place(
            String id, @Nullable String table, @Nullable String row) {}
}
