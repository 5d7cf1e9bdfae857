package org.lodegraph.data.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;

/** No two rows of a table have the same key. */
final class KeyCheck implements Check {

    @Override
    public String rule() {
        return "keys are unique in their table";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.faults(faults(folder, checkFindings));
    }

    private static List<Fault> faults(ImportFolder folder, CheckFindings checkFindings) {
        List<Fault> faults = new ArrayList<>();
        Tables.ALL.forEach(table -> find(table, folder, checkFindings, faults));
        return faults;
    }

    private static <R extends Record> void find(
            Table<R> table, ImportFolder folder, CheckFindings checkFindings, List<Fault> faults) {
        checkFindings.covers(folder.placed(table).size(), "keys");
        Map<Object, Placed<R>> first = new HashMap<>();
        for (Placed<R> row : folder.placed(table)) {
            Object key = table.key().apply(row.row());
            Placed<R> before = first.putIfAbsent(key, row);
            if (before != null) {
                faults.add(Check.fault(
                        row,
                        Check.keyColumn(table),
                        "key",
                        key.toString(),
                        "a unique key; " + before.file() + ":" + before.line() + " has the same"));
            }
        }
    }
}
