package org.lodegraph.data.curate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lodegraph.data.table.Manifest;
import org.lodegraph.data.table.ManifestRow;
import org.lodegraph.data.table.TableWriter;
import org.lodegraph.data.table.Tables;

/**
 * Replaces tables atomically: all new tables are written to a temporary folder, then moved.
 *
 * <p>A failure at any time leaves the former tables unchanged. If the process ended during the move, the next run
 * undoes it first.
 */
final class TableSwap {

    private static final String NEXT = ".next";
    private static final String FORMER = ".former";

    private final Path folder;
    private final Path next;
    private final Path former;

    TableSwap(Path folder) {
        this.folder = folder;
        this.next = folder.resolve(NEXT);
        this.former = folder.resolve(FORMER);
    }

    /**
     * Writes tables, and the manifest of the whole folder.
     *
     * @param tables the names of the tables; other files of the folder stay
     * @param writing writes all of them
     */
    void run(List<String> tables, Consumer<TableWriter> writing) {
        try {
            Files.createDirectories(folder);
            undo();
            writing.accept(new TableWriter(next));
            new TableWriter(next).write(Tables.MANIFEST, manifest(tables));
            replace(tables);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        } finally {
            delete(next);
        }
    }

    /** {@return the manifest of the folder after the swap: the new tables and those that stay} */
    private List<ManifestRow> manifest(List<String> tables) {
        List<ManifestRow> rows = new ArrayList<>(Manifest.of(next, table -> tables.contains(table.name())));
        rows.addAll(Manifest.of(folder, table -> !tables.contains(table.name())));
        rows.sort(Comparator.comparing(ManifestRow::file));
        return rows;
    }

    private void replace(List<String> tables) throws IOException {
        List<String> names = new ArrayList<>();
        tables.forEach(table -> names.addAll(List.of(table, table + ".csv")));
        names.add(Manifest.FILE); // last: until then the former manifest shows what is missing
        try {
            Files.createDirectories(former);
            for (String name : names) {
                move(folder.resolve(name), former.resolve(name));
            }
            for (String name : names) {
                move(next.resolve(name), folder.resolve(name));
            }
        } catch (IOException | RuntimeException e) {
            undo();
            throw e;
        }
        delete(former);
    }

    /** Restores the files that an unfinished run moved away. */
    private void undo() throws IOException {
        if (!Files.isDirectory(former)) {
            return;
        }
        try (Stream<Path> kept = Files.list(former)) {
            for (Path table : kept.sorted().toList()) {
                Path place = folder.resolve(former.relativize(table));
                delete(place);
                move(table, place);
            }
        }
        delete(former);
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }
}
