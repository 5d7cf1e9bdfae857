package org.lodegraph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Header;
import org.lodegraph.graph.QueryCatalog;
import org.lodegraph.testing.Fixture;
import org.lodegraph.testing.GoldenFile;
import org.lodegraph.testing.WithDatabase;

/**
 * Runs each {@code golden/<feature>/<query>/<case>.json}, {@code params} and {@code rows}, on the drawn fixture.
 *
 * <p>{@code -Dupdate} writes missing rows, for the author to review. Numbers compare to 1e-9 of their size, because
 * sums depend on the plan's order.
 */
@WithDatabase(Fixture.DRAWN)
class CypherGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final double TOLERANCE = 1e-9;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final QueryCatalog CATALOG = QueryCatalog.load();

    private static Graph graph;

    @BeforeAll
    static void load(Graph loaded) {
        graph = loaded;
    }

    @TestFactory
    List<DynamicTest> theRowsAreThoseOfTheFile() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> dynamicTest(GOLDEN.relativize(file).toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        ObjectNode golden = (ObjectNode) JSON.readTree(Files.readString(file));
        QueryCatalog.Entry entry =
                CATALOG.get(GOLDEN.relativize(file.getParent()).toString().replace('\\', '/'));
        JsonNode found = json(graph.rows(entry, parameters(entry, golden.path("params"))));
        String difference = difference("rows", golden.path("rows"), found);
        if (difference != null && GoldenFile.isRewritten()) {
            golden.set("rows", found);
            GoldenFile.assertMatches(file, JSON.writeValueAsString(golden) + "\n");
        } else {
            assertThat(difference)
                    .as("first difference from " + file + "; run with -Dupdate to rewrite it")
                    .isNull();
        }
    }

    private static Map<String, Object> parameters(QueryCatalog.Entry entry, JsonNode params) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Header.Field parameter : entry.header().parameters()) {
            assertThat(params.has(parameter.name()))
                    .as("params." + parameter.name())
                    .isTrue();
            values.put(parameter.name(), value(parameter.type(), params.path(parameter.name())));
        }
        return values;
    }

    private static @Nullable Object value(String type, JsonNode node) {
        if (type.equals("DATE") && node.isTextual()) {
            return LocalDate.parse(node.asText());
        }
        return JSON.convertValue(node, Object.class);
    }

    private static JsonNode json(List<Map<String, Object>> rows) {
        return JSON.valueToTree(plain(rows));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CypherGoldenTest::plain).collect(Collectors.toList());
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, item) -> plain.put(key, plain(item)));
            return plain;
        }
        return value instanceof Temporal ? value.toString() : value;
    }

    /** {@return the first difference of two trees, or null} */
    private static @Nullable String difference(String path, JsonNode expected, JsonNode found) {
        if (expected.isNumber() && found.isNumber()) {
            double gap = Math.abs(expected.asDouble() - found.asDouble());
            boolean near = gap <= TOLERANCE * Math.max(1, Math.abs(expected.asDouble()));
            return near ? null : path + ": expected " + expected + ", found " + found;
        }
        boolean sameShape = expected.getNodeType() == found.getNodeType() && expected.size() == found.size();
        if (!sameShape || (expected.isValueNode() && !expected.equals(found))) {
            return path + ": expected " + expected + ", found " + found;
        }
        if (expected instanceof ArrayNode) {
            return items(path, expected, found);
        }
        return fields(path, expected, found);
    }

    private static @Nullable String items(String path, JsonNode expected, JsonNode found) {
        for (int i = 0; i < expected.size(); i++) {
            String difference = difference(path + "[" + i + "]", expected.path(i), found.path(i));
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private static @Nullable String fields(String path, JsonNode expected, JsonNode found) {
        return expected.properties().stream()
                .map(field -> difference(path + "." + field.getKey(), field.getValue(), found.path(field.getKey())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
