package org.lodegraph.data.curate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableChanges;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.TableWriter;

/**
 * The tables made so far by a curation. Later parts may read those of earlier parts. Nothing is written before every
 * part is done.
 */
public final class Drafts {

    private static final String WHOLE = "";

    private final Map<Table<?>, Map<String, List<? extends Record>>> drafts = new LinkedHashMap<>();

    /** Adds a complete table: {@code <table>.csv}. */
    public <R extends Record> void put(Table<R> table, List<R> rows) {
        keep(table, WHOLE, rows);
    }

    /** Adds a part of a table: {@code <table>/<part>.csv}. */
    public <R extends Record> void put(Table<R> table, String part, List<R> rows) {
        keep(table, part, rows);
    }

    private <R extends Record> void keep(Table<R> table, String part, List<R> rows) {
        Map<String, List<? extends Record>> parts = drafts.computeIfAbsent(table, any -> new TreeMap<>());
        parts.put(part, List.copyOf(rows));
        if (parts.size() > 1 && parts.containsKey(WHOLE)) {
            throw new IllegalStateException(table.name() + " is either one file or several");
        }
    }

    /** {@return the rows of a table made by earlier parts, part by part in name order} */
    public <R extends Record> List<R> rows(Table<R> table) {
        List<R> all = new ArrayList<>();
        for (List<? extends Record> rows : drafts.getOrDefault(table, Map.of()).values()) {
            rows.forEach(row -> all.add(table.row().cast(row)));
        }
        return List.copyOf(all);
    }

    /** {@return the number of rows by table, in the order of making} */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        drafts.forEach((table, parts) -> counts.put(
                table.name(), parts.values().stream().mapToInt(List::size).sum()));
        return counts;
    }

    /** {@return a fault for every row whose key is also that of another row} */
    List<Fault> duplicates() {
        List<Fault> faults = new ArrayList<>();
        drafts.keySet().forEach(table -> duplicates(table, faults));
        return faults;
    }

    private <R extends Record> void duplicates(Table<R> table, List<Fault> faults) {
        Map<Object, Integer> seen = new LinkedHashMap<>();
        int line = 1;
        for (R row : rows(table)) {
            line++;
            Integer before = seen.putIfAbsent(table.key().apply(row), line);
            if (before != null) {
                faults.add(new Fault(
                        table.name(),
                        line,
                        "-",
                        "key",
                        table.key().apply(row).toString(),
                        "a unique key; row " + before + " has the same"));
            }
        }
    }

    /** {@return the names of the tables} */
    List<String> names() {
        return drafts.keySet().stream().map(Table::name).toList();
    }

    /** {@return the differences from the tables of a folder, in the order of making} */
    List<TableChanges> changes(TableReader reader) {
        List<TableChanges> changes = new ArrayList<>();
        drafts.keySet().forEach(table -> changes.add(changes(table, reader)));
        return changes;
    }

    private <R extends Record> TableChanges changes(Table<R> table, TableReader reader) {
        return TableChanges.between(table, reader.read(table).values(), rows(table));
    }

    void write(TableWriter writer) {
        drafts.forEach((table, parts) -> parts.forEach((part, rows) -> write(writer, table, part, rows)));
    }

    private static <R extends Record> void write(
            TableWriter writer, Table<R> table, String part, List<? extends Record> rows) {
        List<R> typed = rows.stream().map(table.row()::cast).toList();
        if (part.equals(WHOLE)) {
            writer.write(table, typed);
        } else {
            writer.write(table, part, typed);
        }
    }
}
