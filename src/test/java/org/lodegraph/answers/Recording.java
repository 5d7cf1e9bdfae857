package org.lodegraph.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.testing.RunningProgram;

/**
 * Requests with their answers, one a line, in a file for each first part of a path.
 *
 * <p>A line is an object of {@code request}, {@code body} where one is sent, {@code status}, {@code type} where the answer is no JSON, and
 * {@code answer}. What differs with each run or load is left out: how long it took, the version of the data, and of a cursor all but that there is one.
 */
final class Recording {

    static final Path FOLDER = Path.of("src", "test", "resources", "answers");

    private static final String ENDING = ".ndjson";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final MathContext DIGITS = new MathContext(12);
    private static final double WHOLE = 1e15;
    private static final Pattern CELLS = Pattern.compile(",|(?<=>)|(?=<)");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");

    private Recording() {}

    /** {@return every line on record by its request, in order} */
    static Map<String, ObjectNode> read() {
        Map<String, ObjectNode> lines = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(Recording::isRecording).toList()) {
                for (String line : Files.readAllLines(file)) {
                    ObjectNode recorded = (ObjectNode) JSON.readTree(line);
                    lines.put(key(recorded), recorded);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Writes these lines in the place of all that are on record. */
    static void write(Collection<ObjectNode> lines) {
        Map<String, String> files = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.path("request").asText().split("[/?]", -1)[3],
                        TreeMap::new,
                        Collectors.mapping(line -> line + "\n", Collectors.joining())));
        try (Stream<Path> old = Files.list(FOLDER)) {
            for (Path file : old.filter(Recording::isRecording).toList()) {
                Files.delete(file);
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey() + ENDING), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a line without an answer} */
    static ObjectNode request(String method, String path, JsonNode body) {
        ObjectNode line = NODES.objectNode().put("request", method + " " + path);
        return body.isMissingNode() ? line : line.set("body", body);
    }

    /** {@return what tells a line from the others} */
    static String key(ObjectNode line) {
        return line.path("request").asText() + line.path("body");
    }

    /** {@return the line with the answer that the running program gives to its request} */
    static ObjectNode asked(ObjectNode line) {
        String[] request = line.path("request").asText().split(" ", 2);
        HttpResponse<String> answer =
                answer(request[0], request[1], line.path("body").toString());
        ObjectNode asked = request(request[0], request[1], line.path("body")).put("status", answer.statusCode());
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        if (type.endsWith("json") && !type.endsWith("ndjson")) {
            return asked.set("answer", lasting(rounded(RunningProgram.json(answer.body()))));
        }
        return asked.put("type", type).set("answer", rows(answer.body()));
    }

    /** {@return the answer to a request, which is asked again where a busy machine could not answer in time} */
    static HttpResponse<String> answer(String method, String path, String body) {
        return RunningProgram.untilAvailable(() -> RunningProgram.shared().send(method, path, body));
    }

    private static boolean isRecording(Path file) {
        return file.toString().endsWith(ENDING);
    }

    private static JsonNode lasting(JsonNode answer) {
        if (answer.path("meta") instanceof ObjectNode meta) {
            meta.remove("tookMs");
            meta.remove("dataVersion");
            if (meta.path("cursor").isTextual()) {
                meta.put("cursor", "more");
            }
        }
        return answer;
    }

    /** Numbers to twelve digits, those of whole value without a point. */
    private static JsonNode rounded(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(rounded(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, rounded(array.get(i)));
            }
        } else if (node.isFloatingPointNumber()) {
            double number = new BigDecimal(node.asText()).round(DIGITS).doubleValue();
            return number == Math.rint(number) && Math.abs(number) < WHOLE
                    ? LongNode.valueOf((long) number)
                    : DoubleNode.valueOf(number);
        }
        return node;
    }

    /** Text as rows of cells, so that numbers in CSV and XML compare as numbers. */
    private static ArrayNode rows(String text) {
        ArrayNode rows = NODES.arrayNode();
        text.lines().forEach(line -> {
            ArrayNode cells = rows.addArray();
            if (line.startsWith("{")) {
                cells.add(rounded(RunningProgram.json(line)));
                return;
            }
            for (String cell : CELLS.split(line, -1)) {
                cells.add(NUMBER.matcher(cell).matches() ? rounded(RunningProgram.json(cell)) : NODES.textNode(cell));
            }
        });
        return rows;
    }
}
