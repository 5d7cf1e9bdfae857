package org.lodegraph.data.curate;

import com.fasterxml.jackson.core.JsonFactory;
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

/**
 * The beginning of a file: enough to know which release it is.
 *
 * @param path below the releases folder
 * @param columns the header of a CSV file, the keys of the top of a JSON document; empty for what is neither
 * @param lines the first lines of data
 */
record ReleaseHead(Path path, List<String> columns, List<List<String>> lines) {

    private static final int BYTES = 1 << 16;

    /** The first line of the last year stands 81st in the long table of the survey, which is in order of years. */
    private static final int LINES = 200;

    /**
     * Reads the beginning of a file, in whatever encoding.
     *
     * @param folder the releases folder
     * @param path below it
     */
    static ReleaseHead of(Path folder, Path path) {
        Path file = folder.resolve(path);
        try {
            return path.toString().endsWith(".json")
                    ? new ReleaseHead(path, keys(file), List.of())
                    : ofCsv(path, beginning(file));
        } catch (IOException | RuntimeException e) {
            // what cannot be read as CSV or JSON at all is no release that is known
            return new ReleaseHead(path, List.of(), List.of());
        }
    }

    String fileName() {
        return Objects.toString(path.getFileName());
    }

    /** {@return the cells of a column among the first lines, blank ones left out; none where there is no such column} */
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

    /** {@return the whole lines at the beginning; letters beyond ASCII do not matter here} */
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
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
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
