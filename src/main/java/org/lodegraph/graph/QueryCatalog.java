package org.lodegraph.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;

/** Every statement below {@code cypher/} with its header, except {@code schema}, which has no queries. */
public final class QueryCatalog {

    private static final Set<String> WRITING =
            Set.of("merge", "derive", "sweep", "claim", "create", "update", "delete");

    private final SortedMap<String, Entry> entries;

    private QueryCatalog(SortedMap<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * A statement and its header.
     *
     * @param name name such as {@code supply/list-shares}
     * @param text the complete file
     */
    public record Entry(String name, String text, Header header) {

        /** {@return the folder, which is the feature it belongs to} */
        public String feature() {
            return name.substring(0, Math.max(0, name.indexOf('/')));
        }

        /** {@return the first word of the file's name, which is a contract} */
        public String verb() {
            return Query.verb(name);
        }

        /** {@return whether its verb says that it only reads} */
        public boolean reads() {
            return !WRITING.contains(verb());
        }
    }

    /** {@return the statements on the class path} */
    public static QueryCatalog load() {
        SortedMap<String, Entry> entries = new TreeMap<>();
        ResourceFolder.statements("cypher").forEach((file, text) -> {
            String name = file.substring(0, file.length() - ".cypher".length());
            if (!name.startsWith("schema/")) {
                entries.put(name, new Entry(name, text, Header.parse(name, text)));
            }
        });
        return new QueryCatalog(entries);
    }

    /** {@return all statements, by name} */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** {@return the names of the read-only statements} */
    public List<String> readable() {
        return entries.values().stream().filter(Entry::reads).map(Entry::name).toList();
    }

    /**
     * {@return the statement of this name}
     *
     * @throws NotFoundException with the nearest names
     */
    public Entry get(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new NotFoundException("statement", name, NearestNames.to(name, entries.keySet()));
        }
        return entry;
    }

    /**
     * {@return the parameters of a statement, parsed from text by the types of its header}
     *
     * @throws InvalidValueException for an unknown parameter, a missing one that may not be null, and text that does
     * not match the type
     */
    public static Map<String, Object> bind(Entry entry, Map<String, String> texts) {
        List<String> known =
                entry.header().parameters().stream().map(Header.Field::name).toList();
        texts.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidValueException(
                            "parameter",
                            name,
                            known.isEmpty() ? List.of("no parameter: the statement has none") : known);
                });
        Map<String, Object> values = new LinkedHashMap<>();
        for (Header.Field parameter : entry.header().parameters()) {
            values.put(parameter.name(), value(parameter, texts.get(parameter.name())));
        }
        return values;
    }

    private static @Nullable Object value(Header.Field parameter, @Nullable String text) {
        if (text != null) {
            return value(parameter, parameter.type(), text);
        }
        if (parameter.nullable()) {
            return null;
        }
        throw new InvalidValueException(parameter.name(), "", parameter.type() + ": " + parameter.meaning());
    }

    private static Object value(Header.Field parameter, String type, String text) {
        if (type.startsWith("LIST<")) {
            String element = type.substring("LIST<".length(), type.length() - 1);
            return Arrays.stream(text.split(",", -1))
                    .filter(item -> !item.isBlank())
                    .map(item -> value(parameter, element, item.strip()))
                    .collect(Collectors.toList());
        }
        try {
            return switch (type) {
                case "INTEGER" -> Long.valueOf(text);
                case "FLOAT" -> Double.valueOf(text);
                case "BOOLEAN" -> truth(parameter, text);
                case "DATE" -> LocalDate.parse(text);
                default -> text;
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new InvalidValueException(parameter.name(), text, type + ": " + parameter.meaning());
        }
    }

    private static boolean truth(Header.Field parameter, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidValueException(parameter.name(), text, "true or false: " + parameter.meaning());
        };
    }
}
