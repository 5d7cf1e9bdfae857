package org.lodegraph.data.load;

import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;

/** Supplies run down the chain and never up it, and what is missing receives nothing. */
final class DirectionCheck implements Check {

    @Override
    public String promise() {
        return "no supply runs up the chain";
    }

    @Override
    public void look(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.covers(folder.placed(Tables.SUPPLIES).size(), "supplies");
        for (Placed<SupplyRow> placed : folder.placed(Tables.SUPPLIES)) {
            SupplyRow row = placed.row();
            if (row.fromStage().position() >= row.toStage().position()) {
                String expected = "a stage below " + row.fromStage().id();
                checkFindings.fault(
                        Check.fault(placed, "to_stage", "stage", row.toStage().id(), expected));
            }
            if (row.toIso3().equals(OperationKey.UNKNOWN)) {
                String expected = "a country: what is missing receives nothing";
                checkFindings.fault(Check.fault(placed, "to_iso3", "country", row.toIso3(), expected));
            }
        }
    }
}
