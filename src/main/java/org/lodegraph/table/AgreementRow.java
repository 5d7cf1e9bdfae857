package org.lodegraph.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.RecordId;

/**
 * An agreement; type mou, framework, fta, partnership, declaration or proposal; {@code datePrecision} day, month or year; commitments in our own
 * words.
 */
public record AgreementRow(
        RecordId id,
        String name,
        String type,
        String status,
        @Nullable LocalDate signed,
        @Nullable LocalDate inForce,
        @Nullable LocalDate ends,
        @Nullable String datePrecision,
        List<String> commitments,
        @Nullable String note,
        Provenance provenance) {}
