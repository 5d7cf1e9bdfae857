package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;

/** A mineral or a stage that an agreement names. An agreement that names none has no row. */
@Meaning("a mineral or stage that an agreement names; an agreement without a row names none")
public record AgreementCoverRow(
        @Meaning("the agreement") RecordId agreement,

        @Meaning(value = "the mineral", empty = "it names a stage") @Nullable
        MineralId mineral,

        @Meaning(value = "the stage", empty = "it names a mineral") @Nullable
        Stage stage,

        Provenance provenance) {}
