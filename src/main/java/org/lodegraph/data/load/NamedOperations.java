package org.lodegraph.data.load;

import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.SupplyRow;
import org.lodegraph.data.table.Tables;
import org.lodegraph.model.OperationId;

/**
 * The operations that the tables name.
 *
 * <p>No table lists operations; every observation and every supply that names one creates the node.
 */
final class NamedOperations {

    private NamedOperations() {}

    static NavigableSet<OperationId> in(ImportFolder folder) {
        NavigableSet<OperationId> all = new TreeSet<>();
        folder.rows(Tables.OBSERVATIONS).values().stream()
                .map(ObservationRow::operation)
                .filter(Objects::nonNull)
                .forEach(all::add);
        for (SupplyRow row : folder.rows(Tables.SUPPLIES).values()) {
            all.add(row.from());
            all.add(row.to());
        }
        return all;
    }
}
