package org.lodegraph.data.load;

import java.util.Set;
import org.lodegraph.data.table.SiteRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.OperationId;

/** Every operation that a site belongs to is created by a figure or a flow. */
final class SiteCheck implements Check {

    @Override
    public String rule() {
        return "every operation of a site has a figure";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        if (!folder.rows(Tables.OBSERVATIONS).faults().isEmpty()
                || !folder.rows(Tables.SUPPLIES).faults().isEmpty()) {
            return; // an unreadable row may have created it
        }
        Set<OperationId> known = NamedOperations.in(folder);
        checkFindings.covers(folder.placed(Tables.SITES).size(), "sites");
        for (Placed<SiteRow> placed : folder.placed(Tables.SITES)) {
            for (OperationId id : placed.row().operationIds()) {
                if (!known.contains(id)) {
                    String expected = "an operation that an observation or a supply names";
                    checkFindings.fault(Check.fault(placed, "operations", "reference", id.value(), expected));
                }
            }
        }
    }
}
