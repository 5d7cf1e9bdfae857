package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Share;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Tonnes;

/**
 * A traced flow between two operations; the edge SUPPLIES. {@code fromIso3} may be {@code UNKNOWN}. {@code key} is
 * {@code <mineral>.<year>.<fromStage>.<fromIso3>.<toStage>.<toIso3>} and {@code .<form>} where a pair has several forms; the
 * row of the derivations table with the same id says how it was computed.
 */
public record SupplyRow(
        RecordId key,
        MineralId mineral,
        int year,
        Stage fromStage,
        String fromIso3,
        Stage toStage,
        String toIso3,
        @Nullable String form,
        Tonnes tonnes,
        Share shareOfInput,
        Basis basis,
        String method,
        Provenance provenance) {}
