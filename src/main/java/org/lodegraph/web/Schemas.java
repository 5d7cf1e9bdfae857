package org.lodegraph.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.json.RecordFields;

/** Builds OpenAPI schemas of records by reflection, each named once and referenced. */
final class Schemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(double.class, type("number")),
            Map.entry(Double.class, type("number")),
            Map.entry(int.class, type("integer")),
            Map.entry(Integer.class, type("integer")),
            Map.entry(long.class, type("integer")),
            Map.entry(Long.class, type("integer")),
            Map.entry(boolean.class, type("boolean")),
            Map.entry(Boolean.class, type("boolean")),
            Map.entry(String.class, type("string")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")));

    private final Map<String, Object> byName = new TreeMap<>();
    private final Map<TypeUse, String> names = new LinkedHashMap<>();

    /**
     * A type in an answer or in a request. In a request, nullable fields may be absent and no other fields are allowed.
     */
    private record TypeUse(Class<?> type, boolean isSent) {}

    /** {@return every schema referenced so far, by name} */
    Map<String, Object> all() {
        return byName;
    }

    void add(String name, Map<String, Object> schema) {
        byName.put(name, schema);
    }

    /** {@return the schema of a type in answers, or a reference to it} */
    Map<String, Object> of(Type type) {
        return of(type, false);
    }

    /** {@return the schema of a type in requests, or a reference to it} */
    Map<String, Object> sent(Type type) {
        return of(type, true);
    }

    private Map<String, Object> of(Type type, boolean isSent) {
        Type element = RecordFields.element(type);
        if (element != null) {
            return array(of(element, isSent));
        }
        Class<?> raw = RecordFields.raw(type);
        if (SIMPLE.containsKey(raw)) {
            return SIMPLE.get(raw);
        }
        if (raw.isEnum()) {
            return Map.of("type", "string", "enum", EnumText.all(raw));
        }
        if (RecordFields.isValue(raw)) {
            return of(raw.getRecordComponents()[0].getGenericType(), isSent);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return ordered("type", "object", "additionalProperties", values(type, isSent));
        }
        return raw.isRecord() || raw.isSealed() ? reference(new TypeUse(raw, isSent)) : Map.of();
    }

    static Map<String, Object> array(Map<String, Object> items) {
        return ordered("type", "array", "items", items);
    }

    static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** {@return a map in the order of its arguments} */
    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return all;
    }

    /** {@return the schema with null allowed; a reference needs a wrapper for that} */
    static Map<String, Object> nullable(Map<String, Object> schema) {
        if (schema.containsKey("$ref")) {
            return ordered("allOf", List.of(schema), "nullable", true);
        }
        Map<String, Object> copy = new LinkedHashMap<>(schema);
        copy.put("nullable", true);
        return copy;
    }

    /** {@return the schema with a description} */
    static Map<String, Object> described(Map<String, Object> schema, String description) {
        Map<String, Object> all = new LinkedHashMap<>(schema);
        all.put("description", description);
        return all;
    }

    /** {@return the schema of a text} */
    static Map<String, Object> text(String description) {
        return ordered("type", "string", "description", description);
    }

    /** {@return the schema of a list of texts} */
    static Map<String, Object> texts(String description) {
        return described(array(Map.of("type", "string")), description);
    }

    private Map<String, Object> reference(TypeUse use) {
        if (!names.containsKey(use)) {
            Class<?> type = use.type();
            String name = name(use);
            names.put(use, name);
            byName.put(name, Map.of()); // before its components, which may hold the type itself
            byName.put(name, type.isSealed() ? oneOf(use) : object(use));
        }
        return ref(names.get(use));
    }

    /** {@return the schema name, which depends on the type alone: a nested record bears the names around it} */
    private String name(TypeUse use) {
        StringBuilder name = new StringBuilder();
        for (Class<?> type = use.type(); type != null; type = type.getEnclosingClass()) {
            name.insert(0, type.getSimpleName());
        }
        if (use.isSent() && !name.toString().matches(".*(Question|Request)")) {
            name.append("Input");
        }
        if (byName.containsKey(name.toString())) {
            throw new IllegalStateException("two types have the schema " + name + ": rename " + use.type());
        }
        return name.toString();
    }

    private Map<String, Object> oneOf(TypeUse use) {
        return Map.of(
                "oneOf",
                RecordFields.permitted(use.type()).stream()
                        .map(permitted -> of(permitted, use.isSent()))
                        .toList());
    }

    private Map<String, Object> object(TypeUse use) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        String kind = RecordFields.kind(use.type());
        if (kind != null) {
            properties.put(
                    RecordFields.KIND,
                    ordered("type", "string", "enum", List.of(kind), "description", "The kind of this object."));
            required.add(RecordFields.KIND);
        }
        properties.putAll(properties(use));
        for (RecordComponent component : RecordFields.of(use.type())) {
            if (!(RecordFields.isNullable(component) && (use.isSent() || RecordFields.skipsNull(use.type())))) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = ordered("type", "object");
        Descriptions.of(use.type()).ifPresent(text -> object.put("description", text));
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required); // an empty list is not valid in a schema
        }
        if (use.isSent()) {
            object.put("additionalProperties", false);
        }
        return object;
    }

    /** {@return the schemas of a record's components, by name} */
    Map<String, Map<String, Object>> properties(Class<?> record) {
        return properties(new TypeUse(record, false));
    }

    private Map<String, Map<String, Object>> properties(TypeUse use) {
        Map<String, Map<String, Object>> properties = new LinkedHashMap<>();
        for (RecordComponent component : RecordFields.of(use.type())) {
            Map<String, Object> schema = of(component.getGenericType(), use.isSent());
            boolean isNullable = RecordFields.isNullable(component) && !RecordFields.skipsNull(use.type());
            properties.put(component.getName(), described(component, isNullable ? nullable(schema) : schema));
        }
        return properties;
    }

    private static Map<String, Object> described(RecordComponent component, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        if (schema.containsKey("$ref")) { // beside which nothing else is read
            described.put("allOf", List.of(schema));
        } else {
            described.putAll(schema);
        }
        Descriptions.of(component).ifPresent(text -> described.put("description", text));
        return described;
    }

    /** {@return what the values of a map are: a schema, or true where they may be anything} */
    private Object values(Type map, boolean isSent) {
        Type value = map instanceof ParameterizedType generic ? generic.getActualTypeArguments()[1] : Object.class;
        Map<String, Object> schema = of(value, isSent);
        return schema.isEmpty() ? true : schema;
    }

    private static Map<String, Object> type(String name) {
        return Map.of("type", name);
    }
}
