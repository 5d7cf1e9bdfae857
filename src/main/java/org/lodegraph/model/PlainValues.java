package org.lodegraph.model;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts records to maps of plain values, as Neo4j, CSV and JSON take them. */
public final class PlainValues {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private PlainValues() {}

    /**
     * {@return the record as a map; a component that is a record of several components becomes a nested map, unless it
     * is {@link Unwrapped}}
     */
    public static Map<String, Object> of(Record record) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Part part : PARTS.get(record.getClass())) {
            Object value = part.of(record);
            if (part.unwrapped()) {
                map.putAll(of((Record) value));
            } else {
                map.put(part.name(), plain(value));
            }
        }
        return map;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return EnumText.of(constant);
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(PlainValues::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((key, item) -> values.put(String.valueOf(key), plain(item)));
            return values;
        }
        if (value instanceof Record record) {
            List<Part> parts = PARTS.get(record.getClass());
            boolean single = parts.size() == 1 && parts.get(0).name().equals("value");
            return single ? parts.get(0).of(record) : of(record);
        }
        return value;
    }

    /** One component of a record type. */
    private record Part(String name, boolean unwrapped, Method accessor) {

        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(component.getName(), component.isAnnotationPresent(Unwrapped.class), accessor);
        }

        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + name + " of " + record.getClass(), e);
            }
        }
    }
}
