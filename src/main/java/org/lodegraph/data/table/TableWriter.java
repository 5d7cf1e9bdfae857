package org.lodegraph.data.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a table: UTF-8, line feeds, header first, rows in the given order. The same rows give the same bytes. */
public final class TableWriter {

    private final Path folder;

    public TableWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code <table>.csv}. */
    public <R extends Record> void write(Table<R> table, List<R> rows) {
        write(folder.resolve(table.name() + ".csv"), table, rows);
    }

    /** Writes {@code <table>/<part>.csv}. */
    public <R extends Record> void write(Table<R> table, String part, List<R> rows) {
        write(folder.resolve(table.name()).resolve(part + ".csv"), table, rows);
    }

    private static <R extends Record> void write(Path file, Table<R> table, List<R> rows) {
        RowCodec<R> codec = RowCodec.of(table.row());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
                writer.writeRecord(codec.columns());
                for (R row : rows) {
                    writer.writeRecord(codec.write(row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
