package org.lodegraph.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One operation of an OpenAPI document.
 *
 * @param method such as {@code GET}
 * @param path below the base, with its parameters in braces, such as {@code /countries/{iso3}}
 * @param node what the document says of it
 */
record Operation(String method, String path, JsonNode node) {

    static final String BASE = "/api/v1";

    /** {@return every operation of a document, in its order} */
    static List<Operation> of(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> all.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().substring(BASE.length()),
                                operation.getValue()))));
        return all;
    }

    /** {@return the operation that a recorded request asks; of two that fit, the one with fewer parameters in its path} */
    static Optional<Operation> asked(ObjectNode recorded, List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.fits(recorded.path("request").asText()))
                .min(Comparator.comparingInt(operation -> operation.path.split("\\{", -1).length));
    }

    /** {@return whether it stores nothing: only what stores may be forbidden} */
    boolean reads() {
        return method.equals("GET")
                || (method.equals("POST") && !node.path("responses").has("403"));
    }

    /** {@return the schema of its JSON answer} */
    JsonNode answer() {
        for (JsonNode response : node.path("responses")) {
            JsonNode schema = response.at("/content/application~1json/schema");
            if (!schema.isMissingNode()) {
                return schema;
            }
        }
        throw new IllegalStateException(this + " has no answer in JSON");
    }

    private boolean fits(String request) {
        String shape = (method + " " + BASE + path).replaceAll("\\{[^}]*}", "\\\\E[^/?]+\\\\Q");
        return Pattern.matches("\\Q" + shape + "\\E(\\?.*)?", request);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
