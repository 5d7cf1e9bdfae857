package org.lodegraph.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.RecordId;

/**
 * What a computed figure was made from: method, factors ({@code name=value}), and inputs: ids of observations or shipments, or, where a licence
 * bars the value, {@code <source>/<reporter>/<partner>/<code>/<year>/<row>}.
 */
public record DerivationRow(
        RecordId id,
        String method,
        List<String> factors,
        List<String> inputs,
        @Nullable String note,
        Provenance provenance) {}
