package org.lodegraph.data.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the rows of a table and collects every fault with its place.
 *
 * <p>A fault in one row does not stop the next: {@link Rows} has both the rows and the faults.
 */
public final class TableReader {

    private final Path folder;

    public TableReader(Path folder) {
        this.folder = folder;
    }

    /**
     * The content of a table.
     *
     * @param rows the readable rows, each with its place
     * @param faults every fault, in file order
     * @param unread the first cell of each unreadable row, because references to the table name that cell
     * @param whole whether every row of every file was checked
     * @param files the files that were read, sorted by name
     * @param <R> the row's type
     */
    public record Rows<R>(
            List<Placed<R>> rows, List<Fault> faults, Set<String> unread, boolean whole, List<TableFile> files) {

        /** {@return whether the table has no row, readable or not} */
        public boolean isEmpty() {
            return rows.isEmpty() && unread.isEmpty();
        }

        /** {@return the rows without their places} */
        public List<R> values() {
            return rows.stream().map(Placed::row).toList();
        }
    }

    /**
     * A row with its file and line.
     *
     * @param file the file's name relative to the folder
     * @param line 1 for the header
     * @param row the row
     * @param <R> the row's type
     */
    public record Placed<R>(String file, long line, R row) {}

    /** Reads every file of a table. A table without a file is empty. */
    public <R extends Record> Rows<R> read(Table<R> table) {
        Found<R> found = new Found<>();
        for (Path file : table.files(folder)) {
            found.count = 0;
            read(file, table, found);
            found.files.add(new TableFile(TableFile.name(folder, file), found.count, TableFile.sha256(file)));
        }
        return new Rows<>(
                List.copyOf(found.rows),
                List.copyOf(found.faults),
                Set.copyOf(found.unread),
                found.whole,
                List.copyOf(found.files));
    }

    /** The rows and faults found so far. */
    private static final class Found<R> {
        private final List<Placed<R>> rows = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final Set<String> unread = new HashSet<>();
        private final List<TableFile> files = new ArrayList<>();
        private boolean whole = true;
        private int count;

        private void unreadable(Fault fault) {
            faults.add(fault);
            whole = false;
        }
    }

    private <R extends Record> void read(Path file, Table<R> table, Found<R> found) {
        String name = TableFile.name(folder, file);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(TableFile.withoutByteOrderMark(file)))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            found.unreadable(new Fault(name, firstBadLine(file), "-", "encoding", "bytes that are not UTF-8", "UTF-8"));
            return;
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            read(reader, name, table, found);
        } catch (CsvParseException e) {
            found.unreadable(new Fault(name, 1, "-", "CSV", String.valueOf(e.getMessage()), "comma separated values"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <R extends Record> void read(
            Iterable<CsvRecord> records, String name, Table<R> table, Found<R> found) {
        List<String> header = null;
        RowCodec<R> codec = RowCodec.of(table.row());
        for (CsvRecord record : records) {
            if (header == null) {
                header = record.getFields();
                List<Fault> wrong = headerFaults(name, header, codec.columns());
                wrong.forEach(found::unreadable);
                if (!wrong.isEmpty()) {
                    return;
                }
                continue;
            }
            read(record, name, header, codec, found);
        }
        if (header == null) {
            found.unreadable(new Fault(name, 1, "-", "header", "an empty file", String.join(",", codec.columns())));
        }
    }

    private static <R extends Record> void read(
            CsvRecord record, String name, List<String> header, RowCodec<R> codec, Found<R> found) {
        found.count++;
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            found.faults.add(
                    new Fault(name, line, "-", "row", record.getFieldCount() + " cells", header.size() + " cells"));
            found.unread.add(record.getField(0));
            return;
        }
        try {
            found.rows.add(new Placed<>(name, line, codec.read(new RowCodec.Row(name, line, texts(header, record)))));
        } catch (RowCodec.FaultyRowException e) {
            found.faults.addAll(e.faults());
            found.unread.add(record.getField(0));
        }
    }

    private static Map<String, String> texts(List<String> header, CsvRecord record) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            texts.put(header.get(i), record.getField(i));
        }
        return texts;
    }

    private static List<Fault> headerFaults(String name, List<String> header, List<String> columns) {
        List<Fault> faults = new ArrayList<>();
        for (String column : columns) {
            if (!header.contains(column)) {
                faults.add(new Fault(name, 1, column, "column", "none", "a column of this name"));
            }
        }
        for (String column : header) {
            if (!columns.contains(column)) {
                faults.add(new Fault(name, 1, column, "column", column, "one of " + String.join(", ", columns)));
            }
        }
        return faults;
    }

    private static long firstBadLine(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            var decoder = StandardCharsets.UTF_8.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(bytes);
            java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
            decoder.decode(in, out, true);
            int good = in.position();
            long line = 1;
            for (int i = 0; i < good; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
