package org.lodegraph.data.load;

import java.util.Set;
import java.util.stream.Collectors;
import org.lodegraph.data.table.SiteRow;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;

/** Every operation that a site is part of is one that a figure or a flow makes. */
final class SiteCheck implements Check {

    @Override
    public String promise() {
        return "a site's operation is one that a figure names";
    }

    @Override
    public void look(ImportFolder folder, CheckFindings checkFindings) {
        if (!folder.rows(Tables.OBSERVATIONS).faults().isEmpty()
                || !folder.rows(Tables.SUPPLIES).faults().isEmpty()) {
            return; // what could not be read may have made it
        }
        Set<String> known =
                OperationKey.in(folder).stream().map(OperationKey::id).collect(Collectors.toSet());
        checkFindings.covers(folder.placed(Tables.SITES).size(), "sites");
        for (Placed<SiteRow> placed : folder.placed(Tables.SITES)) {
            for (String id : placed.row().operationIds()) {
                if (!known.contains(id)) {
                    String expected = "an operation that an observation or a supply names";
                    checkFindings.fault(Check.fault(placed, "operations", "reference", id, expected));
                }
            }
        }
    }
}
