package org.lodegraph.data.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.MineralRow;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.Table.Reference;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.TableReader.Rows;
import org.lodegraph.data.table.Tables;

/**
 * Every cell that refers to a row of another table refers to an existing row.
 *
 * <p>One mistake is reported once. An unreadable row is not also reported as missing. References into a table with an
 * unreadable file are not checked. A table without rows is one fault for each column that refers to it.
 */
final class ReferenceCheck implements Check {

    private static final Reference<MineralRow> PARENT = new Reference<>(
            "parent",
            Tables.MINERALS,
            row -> row.parent() == null ? null : row.parent().value());

    @Override
    public String rule() {
        return "every reference has its row";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        FolderReferences references = new FolderReferences(folder, checkFindings);
        Tables.ALL.forEach(references::check);
        references.check(Tables.MINERALS, PARENT);
    }

    /** The references of a folder, with the keys of the tables that they refer to. */
    private static final class FolderReferences {

        private final ImportFolder folder;
        private final CheckFindings checkFindings;
        private final Map<String, Set<Object>> keys = new HashMap<>();

        FolderReferences(ImportFolder folder, CheckFindings checkFindings) {
            this.folder = folder;
            this.checkFindings = checkFindings;
        }

        <R extends Record> void check(Table<R> table) {
            table.references().forEach(reference -> check(table, reference));
        }

        <R extends Record> void check(Table<R> table, Reference<R> reference) {
            checkFindings.covers(folder.placed(table).size(), "cells");
            Table<?> target = reference.target();
            if (!folder.rows(target).whole()) {
                return;
            }
            if (folder.rows(target).isEmpty()) {
                expectRows(table, reference);
                return;
            }
            Set<Object> there = keys.computeIfAbsent(target.name(), name -> keys(target));
            for (Placed<R> row : folder.placed(table)) {
                Object key = reference.cell().apply(row.row());
                if (key != null && !there.contains(key)) {
                    checkFindings.fault(
                            Check.fault(row, reference.column(), "reference", key.toString(), expected(target)));
                }
            }
        }

        /** Reports an empty target table as one fault, regardless of the number of cells that refer to it. */
        private <R extends Record> void expectRows(Table<R> table, Reference<R> reference) {
            long cells = folder.placed(table).stream()
                    .filter(row -> reference.cell().apply(row.row()) != null)
                    .count();
            if (cells > 0) {
                String target = reference.target().name();
                String found = folder.rows(reference.target()).files().isEmpty() ? "no file" : "no rows";
                String expected = String.format(
                        Locale.ROOT, "the rows that %,d cells of %s.%s name", cells, table.name(), reference.column());
                checkFindings.fault(new Fault(target + ".csv", 1, "-", "table", found, expected));
            }
        }

        private <R extends Record> Set<Object> keys(Table<R> table) {
            Rows<R> rows = folder.rows(table);
            Set<Object> all = new HashSet<>(rows.unread());
            rows.values().forEach(row -> all.add(table.key().apply(row)));
            return all;
        }

        private static String expected(Table<?> target) {
            return Check.keyColumn(target) + " of a row of " + target.name();
        }
    }
}
