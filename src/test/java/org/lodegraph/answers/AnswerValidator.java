package org.lodegraph.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Validates answers against an OpenAPI document, at any depth.
 *
 * <p>A fault is a field that the schema does not list, one that it requires and that is missing, or a value of another type, null included.
 * An object whose schema lists properties is closed unless {@code additionalProperties} opens it.
 */
final class AnswerValidator {

    /** Of several schemas that may be meant, the one with the fewest faults, and those the deepest. */
    private static final Comparator<List<String>> NEAREST =
            Comparator.<List<String>>comparingInt(List::size).thenComparingInt(faults -> -depth(faults));

    private final JsonNode document;

    AnswerValidator(JsonNode document) {
        this.document = document;
    }

    /** {@return a line for each fault of an operation's answer; none where it fits its schema} */
    List<String> faults(Operation operation, JsonNode answer) {
        return faults(operation.answer(), answer, "");
    }

    /** {@return a line for each fault of the two parts of an answer to a request by GET} */
    List<String> faults(String request, JsonNode data, JsonNode meta) {
        ObjectNode recorded = JsonNodeFactory.instance.objectNode().put("request", "GET " + request);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().set("data", data);
        answer.set("meta", meta);
        return faults(Operation.asked(recorded, Operation.of(document)).orElseThrow(), answer);
    }

    /** {@return a line for each fault of a refusal} */
    List<String> faults(JsonNode problem) {
        return faults(document.at("/components/schemas/Problem"), problem, "");
    }

    private List<String> faults(JsonNode reference, JsonNode value, String place) {
        JsonNode schema = resolved(reference);
        if (value.isNull()) {
            return schema.path("nullable").asBoolean() || isFree(schema) ? List.of() : List.of(place + " is null");
        }
        List<String> faults = new ArrayList<>();
        schema.path("allOf").forEach(part -> faults.addAll(faults(part, value, place)));
        for (String several : List.of("oneOf", "anyOf")) {
            faults.addAll(StreamSupport.stream(schema.path(several).spliterator(), false)
                    .map(part -> faults(part, value, place))
                    .min(NEAREST)
                    .orElse(List.of()));
        }
        if (schema.has("type") && !fits(schema.path("type").asText(), value)) {
            faults.add(place + " is no " + schema.path("type").asText() + ": " + value);
        }
        if (schema.has("enum")
                && !StreamSupport.stream(schema.path("enum").spliterator(), false)
                        .anyMatch(value::equals)) {
            faults.add(place + " is none of " + schema.path("enum") + ": " + value);
        }
        if (value.isArray() && schema.has("items")) {
            value.forEach(element -> faults.addAll(faults(schema.path("items"), element, place + "[]")));
        }
        if (value.isObject()) {
            faults.addAll(ofObject(schema, value, place));
        }
        return faults.stream().distinct().toList();
    }

    private List<String> ofObject(JsonNode schema, JsonNode value, String place) {
        List<String> faults = new ArrayList<>();
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(place + "." + name.asText() + " is missing");
            }
        });
        JsonNode others = schema.path("additionalProperties");
        value.properties().forEach(field -> {
            String inside = place + "." + field.getKey();
            JsonNode property = schema.path("properties").path(field.getKey());
            if (!property.isMissingNode()) {
                faults.addAll(faults(property, field.getValue(), inside));
            } else if (others.isObject()) {
                faults.addAll(faults(others, field.getValue(), inside));
            } else if (others.isBoolean() ? !others.asBoolean() : schema.has("properties")) {
                faults.add(inside + " is not listed");
            }
        });
        return faults;
    }

    private static int depth(List<String> faults) {
        return faults.stream()
                .mapToInt(fault -> fault.split(" ", 2)[0].split("\\.", -1).length)
                .max()
                .orElse(0);
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? resolved(document.at(schema.path("$ref").asText().substring(1)))
                : schema;
    }

    private static boolean isFree(JsonNode schema) {
        return List.of("type", "allOf", "oneOf", "anyOf", "enum").stream().noneMatch(schema::has);
    }

    private static boolean fits(String type, JsonNode value) {
        return type.equals("integer")
                ? value.isIntegralNumber()
                : value.getNodeType() == JsonNodeType.valueOf(type.toUpperCase(java.util.Locale.ROOT));
    }
}
