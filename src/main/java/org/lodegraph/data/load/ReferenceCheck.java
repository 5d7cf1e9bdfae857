package org.lodegraph.data.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
        checkFindings.faults(faults(folder, checkFindings));
    }

    private static List<Fault> faults(ImportFolder folder, CheckFindings checkFindings) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Set<Object>> keys = new HashMap<>();
        Tables.ALL.forEach(table -> find(table, folder, keys, checkFindings, faults));
        find(Tables.MINERALS, PARENT, folder, keys, checkFindings, faults);
        return faults;
    }

    private static <R extends Record> void find(
            Table<R> table,
            ImportFolder folder,
            Map<String, Set<Object>> keys,
            CheckFindings checkFindings,
            List<Fault> faults) {
        table.references().forEach(reference -> find(table, reference, folder, keys, checkFindings, faults));
    }

    private static <R extends Record> void find(
            Table<R> table,
            Reference<R> reference,
            ImportFolder folder,
            Map<String, Set<Object>> keys,
            CheckFindings checkFindings,
            List<Fault> faults) {
        checkFindings.covers(folder.placed(table).size(), "cells");
        Table<?> target = reference.target();
        if (!folder.rows(target).whole()) {
            return;
        }
        if (folder.rows(target).isEmpty()) {
            expectRows(table, reference, folder, faults);
            return;
        }
        Set<Object> there = keys.computeIfAbsent(target.name(), name -> keys(target, folder));
        for (Placed<R> row : folder.placed(table)) {
            Object key = reference.cell().apply(row.row());
            if (key != null && !there.contains(key)) {
                faults.add(Check.fault(row, reference.column(), "reference", key.toString(), expected(target)));
            }
        }
    }

    /** Reports an empty target table as one fault, regardless of the number of cells that refer to it. */
    private static <R extends Record> void expectRows(
            Table<R> table, Reference<R> reference, ImportFolder folder, List<Fault> faults) {
        long cells = folder.placed(table).stream()
                .filter(row -> reference.cell().apply(row.row()) != null)
                .count();
        if (cells > 0) {
            String target = reference.target().name();
            String found = folder.rows(reference.target()).files().isEmpty() ? "no file" : "no rows";
            String expected = String.format(
                    Locale.ROOT, "the rows that %,d cells of %s.%s name", cells, table.name(), reference.column());
            faults.add(new Fault(target + ".csv", 1, "-", "table", found, expected));
        }
    }

    private static String expected(Table<?> target) {
        return Check.keyColumn(target) + " of a row of " + target.name();
    }

    private static <R extends Record> Set<Object> keys(Table<R> table, ImportFolder folder) {
        Rows<R> rows = folder.rows(table);
        Set<Object> keys = new HashSet<>(rows.unread());
        rows.values().forEach(row -> keys.add(table.key().apply(row)));
        return keys;
    }
}
