package org.lodegraph.model.json;

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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.Unwrapped;

/** Reads records by reflection, for JSON, CSV and schemas alike. */
public final class RecordFields {

    /** The field that selects the record of a sealed type. */
    public static final String KIND = "kind";

    private RecordFields() {}

    /** {@return the fields of a record, unwrapped components replaced by their own; or of all permitted records of a sealed type; none for another type} */
    public static List<RecordComponent> of(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .flatMap(component ->
                            isUnwrapped(component) ? of(component.getType()).stream() : Stream.of(component))
                    .toList();
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

    /**
     * {@return the records of a sealed type, sorted by word, as the order in the class file depends on the compiler}
     */
    public static List<Class<?>> permitted(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .sorted(Comparator.comparing((Class<?> permitted) -> word(permitted)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** {@return whether the record wraps a single {@code value}, and is written as that value} */
    public static boolean isValue(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    /** {@return the value of a component} */
    public static @Nullable Object read(RecordComponent component, Object holder) {
        try {
            Method accessor = component.getAccessor();
            if (!accessor.trySetAccessible()) { // which asks the module system at the first call only
                throw new IllegalStateException("cannot read " + component);
            }
            return accessor.invoke(owner(component, holder));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + component, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e.getCause());
        }
    }

    /** {@return the holder, or the unwrapped record in it that has the component} */
    private static Object owner(RecordComponent component, Object holder) {
        Class<?> owner = component.getDeclaringRecord();
        if (owner.isInstance(holder)) {
            return holder;
        }
        return Arrays.stream(holder.getClass().getRecordComponents())
                .filter(RecordFields::isUnwrapped)
                .filter(outer -> of(outer.getType()).stream().anyMatch(one -> one.getDeclaringRecord() == owner))
                .map(outer -> owner(component, Objects.requireNonNull(read(outer, holder))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + component + " in " + holder.getClass()));
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.isAnnotationPresent(Unwrapped.class);
    }

    /** {@return the value of a component by name; null if the record has none of that name} */
    public static @Nullable Object read(String name, Object holder) {
        return find(name, holder.getClass())
                .map(component -> read(component, holder))
                .orElse(null);
    }

    /** {@return the component of a record by name} */
    public static Optional<RecordComponent> find(String name, Class<?> record) {
        return of(record).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** {@return whether a component may be null} */
    public static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** {@return whether a component that is null is left out where the record is written, for it means absent} */
    public static boolean skipsNull(Class<?> record) {
        return MetaDetails.class.isAssignableFrom(record);
    }

    /** {@return the type of a list's elements; null where the type is no list} */
    public static @Nullable Type element(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == List.class
                ? generic.getActualTypeArguments()[0]
                : null;
    }

    /** {@return the raw class of a type; Object if there is none} */
    public static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    /**
     * {@return the {@code kind} of a record of a sealed type; null if its type is not sealed, or if it has a component
     * of that name}
     */
    public static @Nullable String kind(Class<?> record) {
        boolean ofSealed = Arrays.stream(record.getInterfaces()).anyMatch(Class::isSealed);
        boolean saysItself = Arrays.stream(record.getRecordComponents())
                .anyMatch(component -> component.getName().equals(KIND));
        return ofSealed && !saysItself ? word(record) : null;
    }

    /** {@return a record's name in JSON: {@code capacity-loss} for CapacityLoss} */
    public static String word(Class<?> record) {
        return record.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
