package org.lodegraph.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.json.RecordFields;

/** The accepted values of a body's components: the same words, menus and sentences as for parameters of their type. */
final class BodyType {

    private static final Map<Class<?>, String> SIMPLE = Map.ofEntries(
            Map.entry(double.class, "a number"),
            Map.entry(Double.class, "a number"),
            Map.entry(int.class, "a whole number"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(long.class, "a whole number"),
            Map.entry(Long.class, "a whole number"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(String.class, "text of 1 to " + RequestReader.LONGEST + " characters"),
            Map.entry(LocalDate.class, Constraint.date("2025-10-20").sentence()));

    private BodyType() {}

    /** {@return the accepted values of a type: the menu, or one sentence} */
    static List<String> accepted(Type type, IdResolvers ids) {
        Type element = RecordFields.element(type);
        if (element != null) {
            return List.of("a list, each " + String.join(" | ", accepted(element, ids)));
        }
        Class<?> raw = RecordFields.raw(type);
        Optional<IdType<?>> id = ids.type(raw);
        if (id.isPresent()) {
            return List.of(id.get().accepted());
        }
        if (SIMPLE.containsKey(raw)) {
            return List.of(SIMPLE.get(raw));
        }
        if (raw.isEnum()) {
            return EnumText.all(raw);
        }
        if (RecordFields.isValue(raw)) {
            return accepted(raw.getRecordComponents()[0].getGenericType(), ids);
        }
        return List.of(
                "an object with " + String.join(", ", raw.isSealed() ? List.of(RecordFields.KIND) : fields(raw)));
    }

    /** {@return the JSON field names of a record} */
    static List<String> fields(Class<?> record) {
        List<String> names = new ArrayList<>();
        if (RecordFields.kind(record) != null) {
            names.add(RecordFields.KIND);
        }
        RecordFields.of(record).stream()
                .map(RecordComponent::getName)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** {@return the records of a sealed type by their {@code kind}} */
    static Map<String, Class<?>> kinds(Class<?> sealed) {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        for (Class<?> permitted : RecordFields.permitted(sealed)) {
            all.put(RecordFields.word(permitted), permitted);
        }
        return all;
    }

    /** Creates a record from the values of its components; throws what its constructor throws. */
    static Object make(Class<?> record, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("cannot make a " + record.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + record.getName(), e);
        }
    }
}
