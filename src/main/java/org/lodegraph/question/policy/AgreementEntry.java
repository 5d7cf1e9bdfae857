package org.lodegraph.question.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between countries and blocs, with its commitments and sources.
 *
 * @param id id of the agreement
 * @param name name of the agreement
 * @param type mou, framework, fta, partnership, declaration or proposal
 * @param status status, such as signed or in-force
 * @param signed date of signature; null if not signed, or if the day is not known
 * @param inForce date of entry into force; null if not in force
 * @param ends end date; null if there is none
 * @param datePrecision precision of the dates: day, month or year; null if there is no date
 * @param parties ISO 3166-1 alpha-3 codes of countries, then ids of blocs
 * @param covers ids of the minerals, then of the stages, that its text names; empty if it names none
 * @param cover named, or general if it names no mineral and no stage, as trade treaties do
 * @param roles roles of the parties
 * @param commitments commitments of the parties, paraphrased
 * @param note remark; null if there is none
 * @param sources places in the sources that describe it
 */
public record AgreementEntry(
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
     * The role of a party in an agreement.
     *
     * @param party ISO 3166-1 alpha-3 code of a country, or id of a bloc
     * @param role role, such as signatory; null if not known
     */
    public record Role(String party, @Nullable String role) {}

    /**
     * A place in a source.
     *
     * @param id id of the source
     * @param table file or table of the source; null if not recorded
     * @param row line or key in that table; null if not recorded
     */
    public record Place(
            String id, @Nullable String table, @Nullable String row) {}
}
