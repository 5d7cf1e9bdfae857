package org.lodegraph.graph;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows as the database gives them, turned into records by name: column to component, maps to records, lists to lists. */
final class RowMapper {

    private RowMapper() {}

    /**
     * Makes a record of a row.
     *
     * @throws IllegalStateException naming the query's row type and the component that does not fit
     */
    static <R extends Record> R map(Class<R> type, Map<String, Object> row) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            if (!row.containsKey(name)) {
                throw new IllegalStateException(
                        type.getSimpleName() + "." + name + " has no column; there are " + row.keySet());
            }
            values[i] = convert(components[i], row.get(name));
        }
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot make " + type.getSimpleName() + " of " + row, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getSimpleName(), e);
        }
    }

    private static @Nullable Object convert(RecordComponent component, @Nullable Object value) {
        try {
            return convert(component.getGenericType(), value);
        } catch (ClassCastException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " cannot hold "
                            + value,
                    e);
        }
    }

    private static @Nullable Object convert(Type type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            Type element = generic.getActualTypeArguments()[0];
            return ((List<?>) value)
                    .stream().map(item -> convert(element, item)).toList();
        }
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (raw == double.class || raw == Double.class) {
            return ((Number) value).doubleValue();
        }
        if (raw == int.class || raw == Integer.class) {
            return Math.toIntExact(((Number) value).longValue());
        }
        if (raw == long.class || raw == Long.class) {
            return ((Number) value).longValue();
        }
        if (raw.isEnum()) {
            return constant(raw, (String) value);
        }
        if (raw.isRecord()) {
            return record(raw.asSubclass(Record.class), value);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Record record(Class<? extends Record> type, Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(type, (Map<String, Object>) map);
        }
        return map(type, Map.of(type.getRecordComponents()[0].getName(), value));
    }

    private static Object constant(Class<?> type, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }
}
