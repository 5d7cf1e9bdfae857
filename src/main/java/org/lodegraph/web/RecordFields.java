package org.lodegraph.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records seen from outside: JSON, CSV and the schema are all made from this one reading of them. */
final class RecordFields {

    /** The field that tells which record of a sealed type an object is. */
    static final String KIND = "kind";

    private RecordFields() {}

    /** {@return the record components of a type, of all its permitted records where it is sealed; none for another type} */
    static List<RecordComponent> of(Class<?> type) {
        if (type.isRecord()) {
            return List.of(type.getRecordComponents());
        }
        if (!type.isSealed()) {
            return List.of();
        }
        Map<String, RecordComponent> all = new LinkedHashMap<>();
        for (Class<?> permitted : permitted(type)) {
            of(permitted).forEach(component -> all.putIfAbsent(component.getName(), component));
        }
        return List.copyOf(all.values());
    }

    /** {@return the records of a sealed type by their words; the order in the class file depends on the compiler} */
    static List<Class<?>> permitted(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .sorted(Comparator.comparing((Class<?> permitted) -> word(permitted)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** {@return whether the record only gives a value a type: it is written as that value} */
    static boolean isValue(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    /** {@return the value of one component} */
    static @Nullable Object read(RecordComponent component, Object holder) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e.getCause());
        }
    }

    /** {@return the value of a component by its name; null where the record has none of that name} */
    static @Nullable Object read(String name, Object holder) {
        return find(name, holder.getClass())
                .map(component -> read(component, holder))
                .orElse(null);
    }

    /** {@return the component of a record by its name} */
    static Optional<RecordComponent> find(String name, Class<?> record) {
        return of(record).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** {@return whether a component may be null} */
    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** {@return the type of a list's elements; null where the type is no list} */
    static @Nullable Type element(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == List.class
                ? generic.getActualTypeArguments()[0]
                : null;
    }

    /** {@return the class behind a type; Object where there is none} */
    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    /**
     * {@return the word for a record among those of its sealed type, to be written as its {@code kind}; null where there is no
     * such type, or where the record says it itself}
     */
    static @Nullable String kind(Class<?> record) {
        boolean ofSealed = Arrays.stream(record.getInterfaces()).anyMatch(Class::isSealed);
        boolean saysItself = Arrays.stream(record.getRecordComponents())
                .anyMatch(component -> component.getName().equals(KIND));
        return ofSealed && !saysItself ? word(record) : null;
    }

    /** {@return a record's name as clients spell it: {@code capacity-loss} for CapacityLoss} */
    static String word(Class<?> record) {
        return record.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@return an enum constant as clients spell it} */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
