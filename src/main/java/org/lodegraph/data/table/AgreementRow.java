package org.lodegraph.data.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.RecordId;

/**
 * An agreement; type mou, framework, fta, partnership, declaration or proposal; {@code datePrecision} day, month or year; commitments in our own
 * words.
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
                        "how far its dates are known: day, month or year; a date known to the month or year stands for its first day",
                empty = "it has no date")
        @Nullable
        String datePrecision,

        @Meaning(value = "in our words", empty = "none are known")
        List<String> commitments,

        @Meaning(value = "what to know", empty = "nothing to add") @Nullable
        String note,

        Provenance provenance) {}
