package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;

/** What an agreement covers: a mineral or a stage, where its text names one; no row means that it names none. */
@Meaning("what an agreement names; an agreement without a row names none")
public record AgreementCoverRow(
        @Meaning("which") RecordId agreement,

        @Meaning(value = "the mineral", empty = "it names a stage") @Nullable
        MineralId mineral,

        @Meaning(value = "the stage", empty = "it names a mineral") @Nullable
        Stage stage,

        Provenance provenance) {}
