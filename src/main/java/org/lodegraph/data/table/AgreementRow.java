package org.lodegraph.data.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.RecordId;

/**
 * An agreement between countries.
 *
 * <p>Types are mou, framework, fta, partnership, declaration and proposal. {@code datePrecision} is day, month or year.
 * Commitments are in our own words.
 */
@Meaning("an agreement")
public record AgreementRow(
        @Meaning("key; `DESTA-<number>` for trade treaties") RecordId id,
        @Meaning("in English") String name,

        @Meaning("mou, framework, fta, partnership, declaration or proposal")
        String type,

        @Meaning("as the source says") String status,

        @Meaning(value = "day of signature", empty = "not signed, or not known") @Nullable
        LocalDate signed,

        @Meaning(value = "day of entry into force", empty = "not in force, or not known") @Nullable
        LocalDate inForce,

        @Meaning(value = "last day", empty = "none set, or not known") @NotBelow({"signed", "inForce"}) @Nullable
        LocalDate ends,

        @Meaning(
                value =
                        "precision of its dates: day, month or year; a date known to the month or year is its first day",
                empty = "it has no date")
        @Nullable
        String datePrecision,

        @Meaning(value = "in our words", empty = "none are known")
        List<String> commitments,

        @Meaning(value = "remarks", empty = "none") @Nullable
        String note,

        Provenance provenance) {}
