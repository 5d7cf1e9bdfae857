package org.lodegraph.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.json.Json;
import org.lodegraph.model.json.RecordFields;

/** Generates broken bodies from a valid one: each field missing, null, misspelt, of another type, or unknown. */
final class BodyWalk {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * A body that must be rejected.
     *
     * @param status of the error
     * @param parameter that it must name
     * @param text the body
     */
    record Spoilt(int status, String parameter, String text) {}

    private final JsonNode whole;
    private final Map<Class<?>, IdType<?>> ids;
    private final List<Spoilt> all = new ArrayList<>();

    private BodyWalk(JsonNode whole, Map<Class<?>, IdType<?>> ids) {
        this.whole = whole;
        this.ids = ids;
    }

    /** {@return the broken bodies made from a valid one} */
    static List<Spoilt> of(Record body, Set<IdType<?>> ids) {
        BodyWalk walk = new BodyWalk(tree(body), ids.stream().collect(Collectors.toMap(IdType::type, type -> type)));
        walk.text(400, RequestBody.NAME, "");
        walk.text(400, RequestBody.NAME, "{");
        walk.text(400, RequestBody.NAME, "{\"a\":1,\"a\":2}");
        walk.text(400, RequestBody.NAME, walk.whole + "{}");
        for (String other : List.of("null", "[]", "7", "\"text\"")) {
            walk.text(400, RequestBody.NAME, other);
        }
        walk.object("", (ObjectNode) walk.whole, body.getClass());
        return walk.all;
    }

    private static JsonNode tree(Record body) {
        try {
            return MAPPER.readTree(Json.bytes(body));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void text(int status, String parameter, String text) {
        all.add(new Spoilt(status, parameter, text));
    }

    private void object(String path, ObjectNode object, Class<?> record) {
        object.put("nonsense", 1);
        text(400, inside(path, "nonsense"), whole.toString());
        object.remove("nonsense");
        for (RecordComponent component : record.getRecordComponents()) {
            field(path, object, component.getName(), component.getGenericType(), RecordFields.isNullable(component));
        }
        if (RecordFields.kind(record) != null) {
            field(path, object, RecordFields.KIND, Kind.class, false);
        }
    }

    /** Has a word that no record of a sealed type has. */
    private enum Kind {
        NONE
    }

    private void field(String path, ObjectNode object, String name, Type type, boolean isNullable) {
        JsonNode good = object.get(name);
        String here = inside(path, name);
        if (!isNullable) {
            object.remove(name);
            text(400, here, whole.toString());
            object.putNull(name);
            text(400, here, whole.toString());
        }
        for (JsonNode wrong : wrong(type)) {
            object.set(name, wrong);
            text(400, here, whole.toString());
        }
        String unknown = unknown(RecordFields.raw(type));
        if (unknown != null) {
            object.put(name, unknown);
            text(404, here, whole.toString());
        }
        object.set(name, good);
        inner(here, good, type);
    }

    private void inner(String path, JsonNode good, Type type) {
        Type element = RecordFields.element(type);
        if (element != null && good instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode item = list.get(i);
                list.set(i, MAPPER.nullNode());
                text(400, path + "[" + i + "]", whole.toString());
                list.set(i, item);
                inner(path + "[" + i + "]", item, element);
            }
        } else if (good instanceof ObjectNode object) {
            Class<?> raw = RecordFields.raw(type);
            object(path, object, raw.isSealed() ? kind(raw, object) : raw);
        }
    }

    private static Class<?> kind(Class<?> sealed, ObjectNode object) {
        return java.util.Objects.requireNonNull(
                BodyType.kinds(sealed).get(object.path(RecordFields.KIND).asText()));
    }

    /** Returns values of other types, none of them valid for the client. */
    private List<JsonNode> wrong(Type type) {
        List<JsonNode> all = new ArrayList<>();
        Class<?> raw = RecordFields.raw(type);
        Class<?> inner = RecordFields.isValue(raw) ? raw.getRecordComponents()[0].getType() : raw;
        boolean isNumber = inner == double.class || inner == Double.class;
        boolean isWhole =
                List.of(int.class, Integer.class, long.class, Long.class).contains(inner);
        if (RecordFields.element(type) == null) {
            all.add(MAPPER.createArrayNode());
        }
        if (RecordFields.isValue(raw) || RecordFields.of(raw).isEmpty()) {
            all.add(MAPPER.createObjectNode());
        }
        if (!isNumber && !isWhole) {
            all.add(MAPPER.getNodeFactory().numberNode(-1));
        }
        if (isWhole) {
            all.add(MAPPER.getNodeFactory().numberNode(1.5));
        }
        if (inner != boolean.class && inner != Boolean.class) {
            all.add(MAPPER.getNodeFactory().booleanNode(true));
        }
        all.add(MAPPER.getNodeFactory().textNode(inner == String.class && !ids.containsKey(raw) ? "" : "!<b>"));
        return all;
    }

    private @Nullable String unknown(Class<?> raw) {
        IdType<?> type = ids.get(raw);
        return type == null ? null : RouteWalk.unknown(type);
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
