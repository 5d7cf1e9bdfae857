package org.lodegraph.data.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of {@code import/}: its name, row type, key and references to other tables.
 *
 * @param name {@code countries}: either the file {@code countries.csv} or every {@code countries/*.csv}
 * @param row the record of one row
 * @param key the unique key of a row in the whole table
 * @param references the cells that must name a row of another table
 * @param <R> the row's type
 */
public record Table<R extends Record>(
        String name, Class<R> row, Function<R, Object> key, List<Reference<R>> references) {

    /**
     * A cell that names a row of another table.
     *
     * @param column the column's name
     * @param target the other table; the cell contains its key
     * @param cell reads the cell; null if it is empty
     * @param <R> the row's type
     */
    public record Reference<R>(String column, Table<?> target, Function<R, @Nullable Object> cell) {}

    static <R extends Record> Table<R> of(String name, Class<R> row, Function<R, Object> key) {
        return new Table<>(name, row, key, List.of());
    }

    Table<R> references(String column, Table<?> target, Function<R, @Nullable Object> cell) {
        List<Reference<R>> all = new ArrayList<>(references);
        all.add(new Reference<>(column, target, cell));
        return new Table<>(name, row, key, List.copyOf(all));
    }

    /** {@return the columns in order, in lower_snake_case} */
    public List<String> columns() {
        return RowCodec.of(row).columns();
    }

    /** {@return the files of this table in a folder, sorted by name; empty if the table is absent} */
    public List<Path> files(Path folder) {
        Path single = folder.resolve(name + ".csv");
        if (Files.isRegularFile(single)) {
            return List.of(single);
        }
        Path many = folder.resolve(name);
        if (!Files.isDirectory(many)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(many)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
