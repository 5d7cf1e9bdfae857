package org.lodegraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.lodegraph.table.Fault;
import org.lodegraph.table.Table;
import org.lodegraph.table.TableReader.Rows;
import org.lodegraph.table.Tables;

/** The tables without which a graph means nothing hold rows; so a mistyped folder never empties the database. */
final class PresenceCheck implements Check {

    private static final List<Table<?>> NEEDED =
            List.of(Tables.SOURCES, Tables.COUNTRIES, Tables.STAGES, Tables.MINERALS);

    @Override
    public String promise() {
        return "the tables that a graph needs hold rows";
    }

    @Override
    public void look(ImportFolder folder, Findings findings) {
        findings.faults(faults(folder, findings));
    }

    private static List<Fault> faults(ImportFolder folder, Findings findings) {
        List<Fault> faults = new ArrayList<>();
        for (Table<?> table : NEEDED) {
            findings.covers(1, "tables");
            Rows<?> rows = folder.rows(table);
            if (rows.rows().isEmpty() && rows.faults().isEmpty()) {
                String file = table.name() + ".csv";
                faults.add(new Fault(file, 1, "-", "table", "no rows", "at least one row"));
            }
        }
        return faults;
    }
}
