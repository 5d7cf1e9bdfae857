package org.lodegraph.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Tonnes;

/** The balance of one mineral at one stage in one year, in tonnes contained, that the fitness verdict rests on. */
public record BalanceRow(
        MineralId mineral,
        Stage stage,
        int year,
        Tonnes productionTonnes,
        Tonnes tradedTonnes,
        Tonnes usedTonnes,
        Tonnes clampedTonnes,
        Tonnes modelledTonnes,
        Tonnes unknownTonnes,
        Tonnes trimmedTonnes,
        @Nullable String note,
        Provenance provenance) {}
