package org.lodegraph.web;

import static org.lodegraph.web.Schemas.described;
import static org.lodegraph.web.Schemas.nullable;
import static org.lodegraph.web.Schemas.ordered;
import static org.lodegraph.web.Schemas.text;
import static org.lodegraph.web.Schemas.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lodegraph.model.json.Json;

/** Builds the OpenAPI 3.0.3 document from the routes: parameters, responses, and an example of each. */
final class OpenApi {

    static final String BASE = Route.BASE;

    private static final List<Integer> OF_ANY_ROUTE = List.of(400, 401, 404, 406, 421, 500, 503);
    private static final List<Integer> OF_A_BODY = List.of(408, 413, 415);
    private static final List<Integer> OF_A_WRITE = List.of(403);

    private final Schemas schemas = new Schemas();
    private final MetaSchemas metas = new MetaSchemas(schemas);

    private OpenApi() {}

    /** {@return the document as JSON} */
    static byte[] of(Api api) {
        return Json.bytes(new OpenApi().document(api));
    }

    /** {@return the operation id of a route, such as {@code listNotesByIdCopies}} */
    static String operationId(Route route) {
        boolean isList = route.kind() == OperationKind.GET && route.shape() != Route.Shape.ONE;
        String verb = isList ? "list" : route.method().toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder(verb);
        for (String part : route.path().split("[/-]", -1)) {
            if (part.startsWith("{")) {
                id.append("By").append(capital(part.substring(1, part.length() - 1)));
            } else if (!part.isEmpty()) {
                id.append(capital(part));
            }
        }
        return id.toString();
    }

    /** {@return the statuses of the problems that a route may answer} */
    static Set<Integer> problems(Route route) {
        Set<Integer> all = new TreeSet<>(OF_ANY_ROUTE);
        if (route.body() != null) {
            all.addAll(OF_A_BODY);
        }
        if (route.kind().isWrite()) {
            all.addAll(OF_A_WRITE);
        }
        route.failures().forEach(kind -> all.add(ErrorMapping.status(kind)));
        route.relayed().forEach(other -> all.addAll(problems(other)));
        return all;
    }

    private Map<String, Object> document(Api api) {
        schemas.add("Problem", problem());
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Route route : api.routes()) {
            paths.computeIfAbsent(BASE + route.path(), path -> new LinkedHashMap<>())
                    .put(route.method().toLowerCase(Locale.ROOT), operation(route));
        }
        return ordered(
                "openapi", "3.0.3",
                "info", info(api.description()),
                "servers", List.of(Map.of("url", "/")),
                "tags",
                        api.routes().stream()
                                .map(Route::group)
                                .distinct()
                                .map(tag -> Map.of("name", tag))
                                .toList(),
                "paths", paths,
                "components",
                        ordered(
                                "schemas", schemas.all(),
                                "responses", responses(),
                                "securitySchemes", Map.of("token", ordered("type", "http", "scheme", "bearer"))),
                "security", List.of(Map.of(), Map.of("token", List.of())));
    }

    private static Map<String, Object> info(String description) {
        return ordered(
                "title",
                "Lodegraph",
                "version",
                "1",
                "description",
                description,
                "license",
                Map.of("name", "Apache-2.0", "url", "https://www.apache.org/licenses/LICENSE-2.0"));
    }

    private Map<String, Object> operation(Route route) {
        Negotiation negotiation = new Negotiation(route);
        List<Map<String, Object>> parameters = new ArrayList<>();
        RequestReader.all(route, negotiation.parameter()).forEach(parameter -> parameters.add(parameter(parameter)));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(Integer.toString(route.kind().status()), success(route, negotiation));
        Record body = route.body();
        if (!route.isLive()) {
            responses.put("304", Map.of("description", "The answer has not changed since the ETag in If-None-Match."));
        }
        for (int status : problems(route)) {
            responses.put(Integer.toString(status), Map.of("$ref", "#/components/responses/Problem" + status));
        }
        Map<String, Object> operation = ordered(
                "operationId", operationId(route),
                "summary", route.summary(),
                "tags", List.of(route.group()),
                "parameters", parameters);
        if (body != null) {
            operation.put("requestBody", requestBody(body));
        }
        operation.put("responses", responses);
        return operation;
    }

    private Map<String, Object> requestBody(Record body) {
        Map<String, Object> json = ordered("schema", schemas.sent(body.getClass()), "example", body);
        return ordered("required", true, "content", Map.of(RequestBody.MEDIA_TYPE, json));
    }

    private static Map<String, Object> parameter(Parameter<?> parameter) {
        Map<String, Object> schema = schema(parameter);
        Map<String, Object> all = ordered(
                "name", parameter.name(),
                "in", parameter.where().name().toLowerCase(Locale.ROOT),
                "description",
                        parameter.meaning() + " Accepts " + parameter.domain().sentence() + ".",
                "required", parameter.required(),
                "schema", parameter.many() ? Schemas.array(schema) : schema);
        if (parameter.many()) {
            all.put("style", parameter.where() == Parameter.Where.PATH ? "simple" : "form");
            all.put("explode", false);
        }
        Object example = typed(parameter.domain(), parameter.example());
        all.put("example", parameter.many() ? List.of(example) : example);
        return all;
    }

    private static Map<String, Object> schema(Parameter<?> parameter) {
        Constraint constraint = parameter.domain();
        Map<String, Object> schema = numbersOrWords(constraint);
        String preset = parameter.preset();
        if (preset != null && !parameter.many()) {
            schema.put("default", typed(constraint, preset));
        }
        return schema;
    }

    static Map<String, Object> numbersOrWords(Constraint constraint) {
        if (constraint.isNumberOrWord()) {
            return ordered("oneOf", List.of(bounds(constraint), ordered("type", "string", "enum", constraint.menu())));
        }
        Map<String, Object> schema = bounds(constraint);
        if (!constraint.menu().isEmpty() && constraint.type().equals("string")) {
            schema.put("enum", constraint.menu());
        }
        return schema;
    }

    private static Map<String, Object> bounds(Constraint constraint) {
        Map<String, Object> schema = ordered("type", constraint.type());
        if (constraint.format() != null) {
            schema.put("format", constraint.format());
        }
        if (constraint.low() != null) {
            schema.put("minimum", constraint.low());
        }
        if (constraint.high() != null) {
            schema.put("maximum", constraint.high());
        }
        return schema;
    }

    private static Object typed(Constraint constraint, String text) {
        if (constraint.menu().contains(text) && !constraint.type().equals("boolean")) {
            return text;
        }
        return switch (constraint.type()) {
            case "integer" -> (Object) Integer.valueOf(text);
            case "number" -> Double.valueOf(text);
            case "boolean" -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private Map<String, Object> success(Route route, Negotiation negotiation) {
        Map<String, Object> row = schemas.of(route.row());
        Map<String, Object> data = route.shape() == Route.Shape.ONE ? row : Schemas.array(row);
        Map<String, Object> envelope = ordered(
                "type", "object",
                "required", List.of("data", "meta"),
                "properties", ordered("data", data, "meta", metas.of(route)));
        Map<String, Object> content = new LinkedHashMap<>();
        for (Negotiation.Format format : negotiation.formats()) {
            boolean json = format.name().equals("json");
            content.put(format.mediaType(), Map.of("schema", json ? envelope : Map.of("type", "string")));
        }
        return ordered("description", route.summary(), "headers", headers(route), "content", content);
    }

    private static Map<String, Object> headers(Route route) {
        if (route.kind().isMaking()) {
            return Map.of("Location", header("The path of the new resource."));
        }
        return route.isLive()
                ? Map.of()
                : Map.of("ETag", header("Identifies this version of the answer, for use in If-None-Match."));
    }

    private static Map<String, Object> header(String meaning) {
        return Map.of("description", meaning, "schema", Map.of("type", "string"));
    }

    private static Map<String, Object> responses() {
        Map<String, Object> descriptions = ordered(
                "400",
                        "A parameter or body field is unknown, repeated, empty, malformed or contradictory; `accepted` lists the accepted values.",
                "401",
                        "The token is missing or unknown. Access beyond loopback, and writing through a proxy, needs a token.",
                "403",
                        "The scope of the token does not allow this, or the request comes from a page of another origin.",
                "404", "There is no such resource; `nearest` lists similar names.",
                "406", "None of the requested media types is available.",
                "408", "The body was sent too slowly.",
                "409", "The present state does not allow this; `detail` has the reason.",
                "413", "The body, or the answer, is larger than the maximum.",
                "415", "The body is not JSON.",
                "421", "This server does not accept the host name.",
                "500", "The program failed; its log has the cause.",
                "503", "No data are available at the moment; see Retry-After.");
        Map<String, Object> all = new LinkedHashMap<>();
        descriptions.forEach((status, text) -> {
            Map<String, Object> content = Map.of(Problem.MEDIA_TYPE, Map.of("schema", Schemas.ref("Problem")));
            all.put("Problem" + status, ordered("description", text, "content", content));
        });
        return all;
    }

    private static Map<String, Object> problem() {
        return ordered(
                "type",
                "object",
                "description",
                "An error in the format of RFC 9457.",
                "required",
                List.of("type", "title", "status", "detail"),
                "properties",
                ordered(
                        "type", text("The kind of problem: a URI."),
                        "title", text("The kind of problem, in a few words."),
                        "status", described(Map.of("type", "integer"), "The HTTP status."),
                        "detail", text("The problem: the value found, and the values accepted."),
                        "parameter", nullable(text("The invalid parameter or field; null for other errors.")),
                        "value", nullable(text("The invalid value; null for other errors.")),
                        "accepted", texts("The accepted values; empty where they cannot be listed."),
                        "nearest", texts("Ids similar to an unknown id.")));
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
