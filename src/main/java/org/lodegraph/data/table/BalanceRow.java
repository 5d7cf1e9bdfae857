package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Tonnes;

/** The balance of one mineral at one stage in one year, in tonnes contained; the basis of the fitness verdict. */
@Meaning("the balance of a stage, the basis of the fitness verdicts")
public record BalanceRow(
        @Meaning("the mineral") MineralId mineral,
        @Meaning("the stage of the sender") Stage stage,

        @Meaning("the reference year") @Bounds(least = Bounds.FIRST_YEAR, most = Bounds.LAST_YEAR)
        int year,

        @Meaning(value = "output", unit = "t contained") Tonnes productionTonnes,

        @Meaning(value = "shipped abroad, before the clamp", unit = "t contained")
        Tonnes tradedTonnes,

        @Meaning(value = "input of the receivers, including supply of unknown origin", unit = "t contained")
        Tonnes usedTonnes,

        @Meaning(value = "cut off because it exceeds what the exporter has", unit = "t contained")
        Tonnes clampedTonnes,

        @Meaning(value = "placed by fitting", unit = "t contained")
        Tonnes modelledTonnes,

        @Meaning(value = "supply of unknown origin", unit = "t contained")
        Tonnes unknownTonnes,

        @Meaning(value = "part of the unknown supply: edges too small to keep", unit = "t contained")
        Tonnes trimmedTonnes,

        @Meaning(value = "remarks", empty = "none") @Nullable
        String note,

        Provenance provenance) {}
