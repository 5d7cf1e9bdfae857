package org.lodegraph.data.load;

import org.lodegraph.data.table.Tables;

/** Every cell of every row reads as its column says, and every file as its table. */
final class CellCheck implements Check {

    @Override
    public String promise() {
        return "every cell reads as its column says";
    }

    @Override
    public void look(ImportFolder folder, CheckFindings checkFindings) {
        Tables.ALL.forEach(
                table -> checkFindings.covers(folder.rows(table).rows().size(), "rows"));
        checkFindings.faults(folder.faults());
    }
}
