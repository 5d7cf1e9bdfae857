package org.lodegraph.data.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableFile;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.TableReader.Rows;
import org.lodegraph.data.table.Tables;

/** Every table of a folder, read once, with its faults. */
final class ImportFolder {

    private static final String RULES = "rules";
    private static final Rows<?> NONE = new Rows<>(List.of(), List.of(), Set.of(), true, List.of());

    private final Map<String, Rows<?>> tables;
    private final List<String> unknownFiles;

    private ImportFolder(Map<String, Rows<?>> tables, List<String> unknownFiles) {
        this.tables = tables;
        this.unknownFiles = unknownFiles;
    }

    static ImportFolder read(Path folder) {
        TableReader reader = new TableReader(folder);
        Map<String, Rows<?>> tables = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            tables.put(table.name(), reader.read(table));
        }
        tables.put(Tables.OVERRIDES.name(), reader.read(Tables.OVERRIDES));
        tables.put(Tables.MANIFEST.name(), reader.read(Tables.MANIFEST));
        return new ImportFolder(tables, unknownFiles(folder, tables));
    }

    @SuppressWarnings("unchecked") // a table's rows are read with that table's own record type
    <R extends Record> Rows<R> rows(Table<R> table) {
        return (Rows<R>) tables.getOrDefault(table.name(), NONE);
    }

    <R extends Record> List<Placed<R>> placed(Table<R> table) {
        return rows(table).rows();
    }

    /** {@return the files that were read, in the order of their tables} */
    List<TableFile> files() {
        return Tables.ALL.stream()
                .flatMap(table -> rows(table).files().stream())
                .toList();
    }

    /** {@return the names of the {@code .csv} files that belong to no table} */
    List<String> unknownFiles() {
        return unknownFiles;
    }

    private static List<String> unknownFiles(Path folder, Map<String, Rows<?>> tables) {
        Set<String> known = tables.values().stream()
                .flatMap(rows -> rows.files().stream())
                .map(TableFile::name)
                .collect(Collectors.toSet());
        return list(folder)
                .flatMap(path -> Files.isDirectory(path) ? list(path) : Stream.of(path))
                .map(file -> TableFile.name(folder, file))
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv") && !known.contains(name))
                .sorted()
                .toList();
    }

    /** {@return the entries of a folder, without hidden ones and the rules of a curation} */
    private static Stream<Path> list(Path folder) {
        if (!Files.isReadable(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .filter(path -> !path.endsWith(RULES))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the faults found by reading alone} */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        tables.values().forEach(rows -> faults.addAll(rows.faults()));
        return faults;
    }
}
