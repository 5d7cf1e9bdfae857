package org.lodegraph.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The fields that clients rely on, by hand in {@code contract.csv}: a route, a field, its JSON type.
 *
 * <p>A field begins with {@code data}, {@code meta}, {@code body} (what is sent), {@code query} (a parameter) or {@code problem} (a refusal);
 * {@code []} stands for each element of a list.
 */
record Contract(List<Line> lines) {

    private static final String LIST = "[]";

    /**
     * One field.
     *
     * @param route such as {@code GET /chokepoints}
     * @param field such as {@code data[].hhi.low}
     * @param types the JSON types it may have
     */
    record Line(String route, String field, Set<String> types) {

        static Line of(String text) {
            String[] cells = text.split(",", 3);
            return new Line(cells[0], cells[1], Set.of(cells[2].split("\\|", -1)));
        }

        private List<String> steps() {
            // the name of a parameter may hold a point
            String points = field.startsWith("query.") ? "(?<=^query)\\.|\\.(?=\\[)" : "\\.";
            return List.of(field.replace(LIST, "." + LIST).split(points, -1));
        }
    }

    static Contract read() {
        try {
            return of(Files.readAllLines(Recording.FOLDER.resolve("contract.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Contract of(List<String> lines) {
        return new Contract(lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::of)
                .toList());
    }

    /** {@return a line for each field that the document lacks or has of another type} */
    List<String> faults(JsonNode document) {
        Map<String, Operation> operations =
                Operation.of(document).stream().collect(Collectors.toMap(Operation::toString, route -> route));
        List<String> faults = new ArrayList<>();
        for (Line line : lines) {
            Operation operation = operations.get(line.route);
            Set<String> found = operation == null ? Set.of() : types(line, operation, document);
            if (found.isEmpty()) {
                faults.add(line.route + " has no " + line.field);
            } else if (!line.types.containsAll(found)) {
                faults.add(line.route + " has " + line.field + " as " + found + ", not " + line.types);
            }
        }
        return faults;
    }

    private static Set<String> types(Line line, Operation route, JsonNode document) {
        List<JsonNode> schemas = List.of(root(line.steps().get(0), route, document));
        for (String step : line.steps()) {
            schemas = schemas.stream()
                    .flatMap(schema -> plain(schema, document))
                    .map(schema -> step.equals(LIST)
                            ? schema.path("items")
                            : schema.path("properties").path(step))
                    .filter(schema -> !schema.isMissingNode())
                    .toList();
        }
        return schemas.stream()
                .flatMap(schema -> plain(schema, document))
                .map(schema -> schema.path("type").asText("any"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A schema that holds what the field begins with. */
    private static JsonNode root(String begin, Operation route, JsonNode document) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode properties = root.putObject("properties");
        switch (begin) {
            case "query" -> {
                ObjectNode parameters = properties.putObject(begin).putObject("properties");
                route.node()
                        .path("parameters")
                        .forEach(parameter ->
                                parameters.set(parameter.path("name").asText(), parameter.path("schema")));
            }
            case "body" -> properties.set(begin, route.node().at("/requestBody/content/application~1json/schema"));
            case "problem" -> properties.set(begin, document.at("/components/schemas/Problem"));
            default -> {
                return route.answer();
            }
        }
        return root;
    }

    /** {@return the schemas that a schema stands for: what it refers to, and each that it may be} */
    private static Stream<JsonNode> plain(JsonNode schema, JsonNode document) {
        if (schema.has("$ref")) {
            return plain(document.at(schema.path("$ref").asText().substring(1)), document);
        }
        for (String several : List.of("allOf", "oneOf", "anyOf")) {
            if (schema.has(several)) {
                return StreamSupport.stream(schema.path(several).spliterator(), false)
                        .flatMap(part -> plain(part, document));
            }
        }
        return Stream.of(schema);
    }
}
