package org.lodegraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodegraph.table.Fault;
import org.lodegraph.table.SiteRow;
import org.lodegraph.table.TableReader.Placed;
import org.lodegraph.table.Tables;

/** Every operation that a site is part of is one that a figure or a flow makes. */
final class SiteCheck implements Check {

    @Override
    public List<Fault> faults(ImportFolder folder) {
        List<Fault> faults = new ArrayList<>();
        if (!folder.rows(Tables.OBSERVATIONS).faults().isEmpty()
                || !folder.rows(Tables.SUPPLIES).faults().isEmpty()) {
            return faults; // what could not be read may have made it
        }
        Set<String> known =
                OperationKey.in(folder).stream().map(OperationKey::id).collect(Collectors.toSet());
        for (Placed<SiteRow> placed : folder.placed(Tables.SITES)) {
            for (String id : placed.row().operationIds()) {
                if (!known.contains(id)) {
                    faults.add(Check.fault(
                            placed,
                            "operations",
                            "reference",
                            id,
                            "an operation that an observation or a supply names"));
                }
            }
        }
        return faults;
    }
}
