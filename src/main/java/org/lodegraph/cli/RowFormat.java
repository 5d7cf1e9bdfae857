package org.lodegraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lodegraph.model.CsvCell;
import org.lodegraph.model.json.JsonMappers;

/** Output formats of rows. The names are the values of {@code --format}. */
enum RowFormat {
    table {
        @Override
        String text(List<Map<String, Object>> rows) {
            return rows.isEmpty() ? "no rows\n" : aligned(cells(rows));
        }
    },
    csv {
        @Override
        String text(List<Map<String, Object>> rows) {
            StringWriter text = new StringWriter();
            try (CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
                cells(rows)
                        .forEach(row ->
                                writer.writeRecord(row.stream().map(CsvCell::of).toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.toString();
        }
    },
    json {
        @Override
        String text(List<Map<String, Object>> rows) {
            return json(rows);
        }
    };

    /** {@return a value as JSON, ending in a line feed} */
    static String json(Object value) {
        try {
            return JsonMappers.INDENTED.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows that are no JSON", e);
        }
    }

    /** {@return the rows as text, ending in a line feed} */
    abstract String text(List<Map<String, Object>> rows);

    /** Returns the header and the rows as text; null becomes empty. */
    private static List<List<String>> cells(List<Map<String, Object>> rows) {
        List<List<String>> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            List<String> columns = List.copyOf(rows.get(0).keySet());
            lines.add(columns);
            for (Map<String, Object> row : rows) {
                lines.add(columns.stream()
                        .map(column -> Objects.toString(row.get(column), ""))
                        .toList());
            }
        }
        return lines;
    }

    private static String aligned(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                row.append(line.get(i))
                        .append(" ".repeat(widths[i] - line.get(i).length() + 2));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
