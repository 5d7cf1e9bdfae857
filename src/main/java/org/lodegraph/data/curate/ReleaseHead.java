package org.lodegraph.data.curate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lodegraph.model.json.JsonMappers;

/**
 * The beginning of a file, long enough to identify the release.
 *
 * @param path relative to the releases folder
 * @param columns the header of a CSV file or the top-level keys of a JSON document; empty for other files
 * @param lines the first lines of data
 */
record ReleaseHead(Path path, List<String> columns, List<List<String>> lines) {

    private static final int BYTES = 1 << 16;

    /** The long table of the survey is sorted by year, and the first line of its last year is line 81. */
    private static final int LINES = 200;

    /**
     * Reads the beginning of a file in any encoding.
     *
     * @param folder the releases folder
     * @param path relative to it
     */
    static ReleaseHead of(Path folder, Path path) {
        Path file = folder.resolve(path);
        try {
            return path.toString().endsWith(".json")
                    ? new ReleaseHead(path, keys(file), List.of())
                    : ofCsv(path, beginning(file));
        } catch (IOException | RuntimeException e) {
            // a file that is neither CSV nor JSON is not a known release
            return new ReleaseHead(path, List.of(), List.of());
        }
    }

    String fileName() {
        return Objects.toString(path.getFileName());
    }

    /** {@return the cells of a column in the first lines without blank ones; empty if the column is absent} */
    Stream<String> cells(String column) {
        int place = columns.indexOf(column);
        return lines.stream()
                .filter(line -> place >= 0 && place < line.size())
                .map(line -> line.get(place))
                .filter(cell -> !cell.isEmpty());
    }

    private static ReleaseHead ofCsv(Path path, String text) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                lines.add(record.getFields().stream().map(ReleaseFile::clean).toList());
                if (lines.size() > LINES) {
                    break;
                }
            }
        }
        return lines.isEmpty()
                ? new ReleaseHead(path, List.of(), List.of())
                : new ReleaseHead(path, lines.get(0), List.copyOf(lines.subList(1, lines.size())));
    }

    /** {@return the complete lines at the beginning; characters beyond ASCII may be wrong} */
    private static String beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(BYTES);
            String text = new String(bytes, StandardCharsets.UTF_8);
            int end = bytes.length < BYTES ? text.length() : text.lastIndexOf('\n') + 1;
            return text.substring(text.startsWith("\uFEFF") ? 1 : 0, end);
        }
    }

    private static List<String> keys(Path file) throws IOException {
        List<String> keys = new ArrayList<>();
        try (JsonParser parser = JsonMappers.PLAIN.createParser(file.toFile())) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    keys.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        }
        return keys;
    }
}
