package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Tonnes;

/** The balance of one mineral at one stage in one year, in tonnes contained, that the fitness verdict rests on. */
@Meaning("the balance of a stage that the verdicts rest on")
public record BalanceRow(
        @Meaning("the mineral") MineralId mineral,
        @Meaning("of the sender") Stage stage,

        @Meaning("of reference") @Bounds(least = Bounds.FIRST_YEAR, most = Bounds.LAST_YEAR)
        int year,

        @Meaning(value = "output", unit = "t contained") Tonnes productionTonnes,

        @Meaning(value = "shipped abroad, before the clamp", unit = "t contained")
        Tonnes tradedTonnes,

        @Meaning(value = "that receivers take in, unknown ones too", unit = "t contained")
        Tonnes usedTonnes,

        @Meaning(value = "cut off because the exporter has not so much", unit = "t contained")
        Tonnes clampedTonnes,

        @Meaning(value = "placed by fitting", unit = "t contained")
        Tonnes modelledTonnes,

        @Meaning(value = "that no maker was found for", unit = "t contained")
        Tonnes unknownTonnes,

        @Meaning(value = "of the unknown, edges too small to keep", unit = "t contained")
        Tonnes trimmedTonnes,

        @Meaning(value = "what to know", empty = "nothing to add") @Nullable
        String note,

        Provenance provenance) {}
