package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;

/** What an agreement covers: a mineral or a stage, where its text names one; no row means that it names none. */
public record AgreementCoverRow(
        RecordId agreement,
        @Nullable MineralId mineral,
        @Nullable Stage stage,
        Provenance provenance) {}
