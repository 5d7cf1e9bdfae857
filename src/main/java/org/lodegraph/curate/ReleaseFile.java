package org.lodegraph.curate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodegraph.table.Fault;

/**
 * Reads a published CSV file as it is: a byte-order mark is dropped, no-break spaces become spaces, runs of spaces one, header names and cells are
 * trimmed, wholly blank lines are left out, and short lines are filled up with empty cells.
 *
 * <p>A missing file, a missing column or bytes of another encoding is a {@link FaultyCell}.
 */
final class ReleaseFile {

    private ReleaseFile() {}

    static List<ReleaseLine> read(Path folder, String name, Charset charset, List<String> columns) {
        String text = text(folder, name, charset);
        List<ReleaseLine> lines = new ArrayList<>();
        List<String> header = null;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                List<String> cells =
                        record.getFields().stream().map(ReleaseFile::clean).toList();
                if (header == null) {
                    header = apart(cells);
                    check(name, header, columns);
                } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new ReleaseLine(name, record.getStartingLineNumber(), byColumn(header, cells)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return lines;
    }

    private static String text(Path folder, String name, Charset charset) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new FaultyCell(new Fault(name, 1, "-", "file", "none", "a file of this name in " + folder));
        }
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FaultyCell(
                    new Fault(name, 1, "-", "encoding", "bytes that are not " + charset, charset.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void check(String name, List<String> header, List<String> columns) {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new FaultyCell(new Fault(name, 1, column, "column", String.join(", ", header), column));
            }
        }
    }

    private static Map<String, String> byColumn(List<String> header, List<String> cells) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            texts.putIfAbsent(header.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return texts;
    }

    /** {@return the column names; the second of two that are alike is found as {@code <name> (again)}} */
    private static List<String> apart(List<String> names) {
        List<String> apart = new ArrayList<>();
        names.forEach(name -> apart.add(apart.contains(name) ? name + " (again)" : name));
        return apart;
    }

    /** {@return a text with its spaces made plain} */
    static String clean(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }
}
