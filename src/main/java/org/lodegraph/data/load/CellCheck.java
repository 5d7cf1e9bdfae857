package org.lodegraph.data.load;

import org.lodegraph.data.table.Tables;

/** Every cell can be read as its column's type, and every file as its table. */
final class CellCheck implements Check {

    @Override
    public String rule() {
        return "every cell has the type of its column";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        Tables.ALL.forEach(
                table -> checkFindings.covers(folder.rows(table).rows().size(), "rows"));
        checkFindings.faults(folder.faults());
    }
}
