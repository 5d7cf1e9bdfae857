package org.lodegraph.graph;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Unwrapped;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * Maps database rows to records by name.
 *
 * <p>Columns become components, maps become records, lists become lists, text becomes enums, a time becomes an instant,
 * and a plain value becomes a record of one component. An {@link Unwrapped} component takes its own components from the
 * same row. The reflection on a type is cached.
 */
final class RowMapper {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type.asSubclass(Record.class));
        }
    };

    private RowMapper() {}

    /**
     * Maps a row to a record.
     *
     * @throws IllegalStateException with the type and component that does not match: no such column, another type, or
     * null for a component that is not {@code @Nullable}
     */
    static <R extends Record> R map(Class<R> type, Map<String, Object> row) {
        return type.cast(SHAPES.get(type).make(row));
    }

    /** The components and constructor of a record type. */
    private static final class Shape {

        private final RecordComponent[] components;
        private final boolean[] nullable;
        private final Constructor<? extends Record> constructor;

        Shape(Class<? extends Record> type) {
            components = type.getRecordComponents();
            nullable = new boolean[components.length];
            for (int i = 0; i < components.length; i++) {
                nullable[i] = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            }
            try {
                constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("no canonical constructor in " + type, e);
            }
            constructor.setAccessible(true);
        }

        Record make(Map<String, Object> row) {
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = component(i, row);
            }
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException("cannot make " + name() + " of " + Redaction.of(row), e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make " + name(), e);
            }
        }

        private @Nullable Object component(int i, Map<String, Object> row) {
            if (components[i].isAnnotationPresent(Unwrapped.class)) {
                return map(components[i].getType().asSubclass(Record.class), row);
            }
            String name = components[i].getName();
            Object value = row.get(name);
            if (value == null) {
                if (nullable[i] && row.containsKey(name)) {
                    return null;
                }
                throw new IllegalStateException(name() + "." + name
                        + (row.containsKey(name)
                                ? " is null and not @Nullable, in " + Redaction.of(row)
                                : " has no column; there are " + row.keySet()));
            }
            try {
                return convert(components[i].getGenericType(), value);
            } catch (ClassCastException | InvalidValueException | ArithmeticException e) {
                throw new IllegalStateException(name() + "." + name + " cannot hold " + value, e);
            }
        }

        private String name() {
            return constructor.getDeclaringClass().getSimpleName();
        }
    }

    private static @Nullable Object convert(Type type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, value);
        }
        if (!(type instanceof Class<?> raw)) {
            return value;
        }
        if (raw.isEnum()) {
            return EnumText.parse(raw, "text", (String) value);
        }
        if (raw.isRecord()) {
            return record(raw.asSubclass(Record.class), value);
        }
        return plain(raw, value);
    }

    private static Object generic(ParameterizedType type, Object value) {
        if (type.getRawType() != List.class) {
            return value;
        }
        Type element = type.getActualTypeArguments()[0];
        return ((List<?>) value).stream().map(item -> convert(element, item)).toList();
    }

    private static Object plain(Class<?> type, Object value) {
        if (type == double.class || type == Double.class) {
            return ((Number) value).doubleValue();
        }
        if (type == int.class || type == Integer.class) {
            return Math.toIntExact((Long) value);
        }
        if (type == long.class || type == Long.class) {
            return (Long) value;
        }
        if (type == Instant.class) {
            return ((ZonedDateTime) value).toInstant();
        }
        return type == boolean.class ? (Boolean) value : type.cast(value);
    }

    @SuppressWarnings("unchecked")
    private static Record record(Class<? extends Record> type, Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(type, (Map<String, Object>) map);
        }
        return map(type, Map.of(type.getRecordComponents()[0].getName(), value));
    }
}
