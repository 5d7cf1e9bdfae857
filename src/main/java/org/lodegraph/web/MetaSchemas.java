package org.lodegraph.web;

import static org.lodegraph.web.Schemas.described;
import static org.lodegraph.web.Schemas.nullable;
import static org.lodegraph.web.Schemas.ordered;
import static org.lodegraph.web.Schemas.text;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodegraph.model.Meta;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.json.RecordFields;

/**
 * OpenAPI schemas of {@code meta}: one for each route that adds fields, named after its operation; {@code Meta} for all others.
 *
 * <p>Each lists every field there is: those of every answer, the parameters that are echoed, the components of {@link Route#details()}.
 */
final class MetaSchemas {

    private static final String PLAIN = "Meta";

    private final Schemas schemas;

    MetaSchemas(Schemas schemas) {
        this.schemas = schemas;
        schemas.add(PLAIN, schema("Facts about the whole answer.", Map.of()));
    }

    /** {@return a reference to the schema of a route's {@code meta}} */
    Map<String, Object> of(Route route) {
        Map<String, Map<String, Object>> added = added(route);
        if (route.relayed().isEmpty() && added.isEmpty()) {
            return Schemas.ref(PLAIN);
        }
        if (!route.relayed().isEmpty() && !added.isEmpty()) {
            throw new IllegalStateException(route.path() + " hands answers on: it adds no field of its own");
        }
        String name = name(route);
        if (route.relayed().isEmpty()) {
            schemas.add(name, schema("Facts about the whole answer of this route.", added));
        } else {
            schemas.add(name, relayed(route));
        }
        return Schemas.ref(name);
    }

    private static String name(Route route) {
        String operation = OpenApi.operationId(route);
        return OpenApi.capital(operation) + PLAIN;
    }

    /** One of the schemas of the routes that answer; those are documented themselves. */
    private Map<String, Object> relayed(Route route) {
        List<Map<String, Object>> any = Stream.concat(
                        Stream.of(Schemas.ref(PLAIN)), route.relayed().stream().map(this::of))
                .distinct()
                .toList();
        return ordered("description", "Facts about the answer of the route that was called internally.", "anyOf", any);
    }

    private Map<String, Map<String, Object>> added(Route route) {
        Map<String, Map<String, Object>> added = new LinkedHashMap<>();
        for (Parameter<?> parameter : route.parameters()) {
            if (parameter.echoed()) {
                add(added, parameter.name(), echo(parameter));
            }
        }
        Class<? extends MetaDetails> details = route.details();
        if (details != null) {
            schemas.properties(details).forEach((name, schema) -> add(added, name, schema));
        }
        return added;
    }

    private static void add(Map<String, Map<String, Object>> properties, String name, Map<String, Object> schema) {
        if (properties.putIfAbsent(name, schema) != null) {
            throw new IllegalStateException("two fields of meta have the name " + name);
        }
    }

    private static Map<String, Object> echo(Parameter<?> parameter) {
        Map<String, Object> value = OpenApi.numbersOrWords(parameter.domain());
        boolean always = parameter.required() || parameter.preset() != null;
        return described(
                parameter.many() ? Schemas.array(value) : value,
                "The value of the parameter in this request. " + parameter.meaning()
                        + (always ? "" : " Absent if the request does not set it."));
    }

    private Map<String, Object> schema(String description, Map<String, Map<String, Object>> added) {
        Map<String, Map<String, Object>> properties = new LinkedHashMap<>();
        properties.putAll(first());
        added.forEach((name, schema) -> add(properties, name, schema));
        last().forEach((name, schema) -> add(properties, name, schema));
        return ordered(
                "type",
                "object",
                "description",
                description,
                "required",
                List.of("method", "dataVersion", "tookMs"),
                "additionalProperties",
                false,
                "properties",
                properties);
    }

    private Map<String, Map<String, Object>> first() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        for (String name : List.of("asOf", "year", "editions")) {
            all.put(name, fact(name));
        }
        all.put("method", text("The version of the definitions, and the figures computed by the network engine."));
        all.put("dataVersion", text("The digest of the loaded tables."));
        return all;
    }

    /** Returns the schema of a component of {@link Meta}, described by its javadoc. */
    private Map<String, Object> fact(String name) {
        RecordComponent component = RecordFields.find(name, Meta.class).orElseThrow();
        Map<String, Object> schema = described(
                schemas.of(component.getGenericType()),
                Descriptions.of(component).orElseThrow() + ".");
        return RecordFields.isNullable(component) ? nullable(schema) : schema;
    }

    private Map<String, Map<String, Object>> last() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        Map<String, Object> free = ordered("type", "object", "additionalProperties", true);
        for (String name : List.of("reasons", "caveats", "partial")) {
            all.put(name, fact(name));
        }
        all.put("cursor", nullable(text("The value of `cursor` for the next page; null on the last page.")));
        all.put(
                "cypher",
                nullable(text("The file of the statement that returned the rows; null if there is no single one.")));
        all.put("cypherText", nullable(text("The text of the statement, with `explain=true`.")));
        all.put("cypherParameters", described(free, "The parameters of the statement, with `explain=true`."));
        all.put("tookMs", described(Map.of("type", "number"), "The time taken, in milliseconds."));
        return all;
    }
}
