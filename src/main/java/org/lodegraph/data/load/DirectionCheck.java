package org.lodegraph.data.load;

import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;

/** Supplies flow down the chain and never up, and the unknown operation receives nothing. */
final class DirectionCheck implements Check {

    @Override
    public String rule() {
        return "no supply runs up the chain";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.covers(folder.placed(Tables.SUPPLIES).size(), "supplies");
        for (Placed<SupplyRow> placed : folder.placed(Tables.SUPPLIES)) {
            SupplyRow row = placed.row();
            if (row.fromStage().position() >= row.toStage().position()) {
                String expected = "a stage below " + row.fromStage().id();
                checkFindings.fault(
                        Check.fault(placed, "to_stage", "stage", row.toStage().id(), expected));
            }
            if (!row.to().isKnown()) {
                String expected = "a country: UNKNOWN receives nothing";
                checkFindings.fault(Check.fault(placed, "to_iso3", "country", row.toIso3(), expected));
            }
        }
    }
}
