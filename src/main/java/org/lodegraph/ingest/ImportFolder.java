package org.lodegraph.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.table.Fault;
import org.lodegraph.table.Table;
import org.lodegraph.table.TableReader;
import org.lodegraph.table.TableReader.Placed;
import org.lodegraph.table.TableReader.Rows;
import org.lodegraph.table.Tables;

/** Every table of a folder, read once, with what could not be read. */
final class ImportFolder {

    private final Map<String, Rows<?>> tables;

    private ImportFolder(Map<String, Rows<?>> tables) {
        this.tables = tables;
    }

    static ImportFolder read(Path folder) {
        TableReader reader = new TableReader(folder);
        Map<String, Rows<?>> tables = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            tables.put(table.name(), reader.read(table));
        }
        tables.put(Tables.OVERRIDES.name(), reader.read(Tables.OVERRIDES));
        return new ImportFolder(tables);
    }

    @SuppressWarnings("unchecked") // a table's rows are read with that table's own record
    <R extends Record> Rows<R> rows(Table<R> table) {
        return (Rows<R>) tables.getOrDefault(table.name(), new Rows<>(List.of(), List.of(), java.util.Set.of(), true));
    }

    <R extends Record> List<Placed<R>> placed(Table<R> table) {
        return rows(table).rows();
    }

    /** {@return what reading alone found wrong} */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        tables.values().forEach(rows -> faults.addAll(rows.faults()));
        return faults;
    }
}
