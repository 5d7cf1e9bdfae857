package org.lodegraph.data.curate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodegraph.data.table.Fault;

/**
 * Reads a published CSV file and cleans its cells.
 *
 * <p>A byte order mark is dropped, no-break spaces become spaces, and runs of spaces become one. Header names and cells
 * are trimmed, blank lines are left out, and short lines are filled up with empty cells.
 *
 * <p>A file in UTF-8 is accepted in place of a national encoding. A missing file, a missing column, bytes of another
 * encoding, or an end without a line end (the file is truncated) throws a {@link FaultyCellException}.
 */
final class ReleaseFile {

    private ReleaseFile() {}

    static List<ReleaseLine> read(Path folder, String name, Charset charset, List<String> columns) {
        String text = text(folder, name, charset);
        List<ReleaseLine> lines = new ArrayList<>();
        Map<String, Integer> header = Map.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                List<String> cells = clean(record.getFields());
                if (header.isEmpty()) {
                    header = header(name, apart(cells), columns);
                } else if (!isBlank(cells)) {
                    lines.add(new ReleaseLine(name, record.getStartingLineNumber(), header, cells));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return lines;
    }

    private static List<String> clean(List<String> fields) {
        String[] cells = new String[fields.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = clean(fields.get(i));
        }
        return List.of(cells);
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Integer> header(String name, List<String> header, List<String> columns) {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new FaultyCellException(new Fault(name, 1, column, "column", String.join(", ", header), column));
            }
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(header.get(i), i);
        }
        return Map.copyOf(places);
    }

    private static String text(Path folder, String name, Charset charset) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new FaultyCellException(new Fault(name, 1, "-", "file", "none", "a file of this name in " + folder));
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = decode(bytes, StandardCharsets.UTF_8)
                    .or(() -> decode(bytes, charset))
                    .orElseThrow(() -> new FaultyCellException(
                            new Fault(name, 1, "-", "encoding", "bytes that are not " + charset, charset.toString())));
            if (!text.isEmpty() && !text.endsWith("\n") && !text.endsWith("\r")) {
                throw new FaultyCellException(new Fault(
                        name,
                        text.lines().count(),
                        "-",
                        "end",
                        text.substring(text.lastIndexOf('\n') + 1).strip(),
                        "a line end after the last line: the file is truncated"));
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** {@return the column names; the second of two equal names becomes {@code <name> (again)}} */
    private static List<String> apart(List<String> names) {
        List<String> apart = new ArrayList<>();
        names.forEach(name -> apart.add(apart.contains(name) ? name + " (again)" : name));
        return apart;
    }

    /** {@return a text with normalised spaces} */
    static String clean(String text) {
        return needsCleaning(text)
                ? text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip()
                : text;
    }

    /** Avoids the pattern for clean cells, because most of a million cells are clean. */
    private static boolean needsCleaning(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00A0' || c == '\t' || c == '\n' || c == '\r' || (c == ' ' && space)) {
                return true;
            }
            space = c == ' ';
        }
        return space && !text.isEmpty();
    }
}
