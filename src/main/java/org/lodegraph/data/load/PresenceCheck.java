package org.lodegraph.data.load;

import java.util.ArrayList;
import java.util.List;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableReader.Rows;
import org.lodegraph.data.table.Tables;

/** The essential tables have rows, so that a mistyped folder never empties the database. */
final class PresenceCheck implements Check {

    private static final List<Table<?>> NEEDED =
            List.of(Tables.SOURCES, Tables.COUNTRIES, Tables.STAGES, Tables.MINERALS);

    @Override
    public String rule() {
        return "the essential tables have rows";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        checkFindings.faults(faults(folder, checkFindings));
        note(folder, checkFindings);
    }

    private static List<Fault> faults(ImportFolder folder, CheckFindings checkFindings) {
        List<Fault> faults = new ArrayList<>();
        for (Table<?> table : NEEDED) {
            checkFindings.covers(1, "tables");
            Rows<?> rows = folder.rows(table);
            if (rows.isEmpty() && rows.faults().isEmpty()) {
                String found = rows.files().isEmpty() ? "no file" : "no rows";
                faults.add(new Fault(table.name() + ".csv", 1, "-", "table", found, "at least one row"));
            }
        }
        return faults;
    }

    private static void note(ImportFolder folder, CheckFindings checkFindings) {
        Tables.ALL.stream()
                .filter(table -> folder.rows(table).files().isEmpty())
                .forEach(table -> checkFindings.deviation("no file of " + table.name() + ", read as an empty table"));
    }
}
