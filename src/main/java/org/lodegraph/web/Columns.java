package org.lodegraph.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.CsvCell;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.json.Json;
import org.lodegraph.model.json.PlainNumbers;
import org.lodegraph.model.json.RecordFields;

/**
 * Flattens a row type for CSV.
 *
 * <p>A record inside a row becomes columns with dotted names ({@code hhi.low}). A list becomes one cell, its elements
 * separated by {@code ;}, and in nested lists by {@code |} and then {@code ,}. A list of records becomes one such cell
 * per component, in the same order: {@code legs.from}, {@code legs.to}.
 */
final class Columns {

    private static final List<String> SEPARATORS = List.of(";", "|", ",");

    private final List<List<String>> paths;

    private Columns(List<List<String>> paths) {
        this.paths = paths;
    }

    /** {@return the columns of a type, independent of the data} */
    static Columns of(Class<?> row) {
        List<List<String>> paths = new ArrayList<>();
        collect(row, List.of(), paths);
        return new Columns(List.copyOf(paths));
    }

    List<String> header() {
        return paths.stream()
                .map(path -> path.isEmpty() ? "value" : String.join(".", path))
                .toList();
    }

    /** {@return the rows as CSV with a header line; lines end in a line feed} */
    String csv(List<?> rows) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        writer.writeRecord(header());
        for (Object row : rows) {
            writer.writeRecord(
                    paths.stream().map(path -> CsvCell.of(cell(row, path, 0))).toList());
        }
        return text.toString();
    }

    private static void collect(Type type, List<String> path, List<List<String>> paths) {
        Type element = RecordFields.element(type);
        Class<?> raw = RecordFields.raw(element == null ? type : element);
        if (element != null && RecordFields.element(element) != null) {
            collect(element, path, paths);
            return;
        }
        List<RecordComponent> components = RecordFields.isValue(raw) ? List.of() : RecordFields.of(raw);
        if (components.isEmpty()) {
            paths.add(path);
            return;
        }
        for (RecordComponent component : components) {
            List<String> longer = new ArrayList<>(path);
            longer.add(component.getName());
            collect(component.getGenericType(), List.copyOf(longer), paths);
        }
    }

    private static String cell(@Nullable Object value, List<String> path, int depth) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            String separator = SEPARATORS.get(Math.min(depth, SEPARATORS.size() - 1));
            return list.stream().map(item -> cell(item, path, depth + 1)).collect(Collectors.joining(separator));
        }
        if (!path.isEmpty()) {
            return cell(RecordFields.read(path.get(0), value), path.subList(1, path.size()), depth);
        }
        return plain(value);
    }

    private static String plain(Object value) {
        if (value instanceof Double number) {
            return PlainNumbers.of(number);
        }
        if (value instanceof Enum<?> constant) {
            return EnumText.of(constant);
        }
        if (RecordFields.isValue(value.getClass())) {
            Object inner = RecordFields.read("value", value);
            return inner == null ? "" : plain(inner);
        }
        return value instanceof java.util.Map<?, ?> || value instanceof Record ? Json.text(value) : value.toString();
    }
}
