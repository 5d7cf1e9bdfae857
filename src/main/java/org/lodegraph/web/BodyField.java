package org.lodegraph.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.model.json.RecordFields;

/**
 * One value in a request body.
 *
 * @param path its path; empty for the body itself
 * @param node its JSON
 * @param holder the object that it is a field of; missing for an element of a list and for the body itself
 * @param ids resolves names to ids
 */
record BodyField(String path, JsonNode node, JsonNode holder, IdResolvers ids) {

    /** {@return the body itself} */
    static BodyField whole(JsonNode body, IdResolvers ids) {
        return new BodyField("", body, MissingNode.getInstance(), ids);
    }

    /** {@return the path of a field of an object} */
    static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /**
     * {@return the value as the wanted type, such as a record}
     *
     * @throws HttpProblemException if it does not match the type
     */
    Object read(Type wanted) {
        Type element = RecordFields.element(wanted);
        if (element != null) {
            return list(element, wanted);
        }
        Class<?> raw = RecordFields.raw(wanted);
        Optional<IdType<?>> type = ids.type(raw);
        if (type.isPresent()) {
            return resolved(type.get());
        }
        if (RecordFields.isValue(raw)) {
            Object inner = read(raw.getRecordComponents()[0].getGenericType());
            return create(raw, new Object[] {inner});
        }
        if (raw.isSealed()) {
            return sealedRecord(raw);
        }
        return raw.isRecord() ? object(raw) : simple(raw);
    }

    private List<Object> list(Type element, Type wanted) {
        if (!node.isArray()) {
            throw wrong(wanted);
        }
        List<Object> all = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            all.add(new BodyField(path + "[" + i + "]", node.get(i), MissingNode.getInstance(), ids).read(element));
        }
        return List.copyOf(all);
    }

    /** Resolves an alias to an id; fails for an unknown name. */
    private Object resolved(IdType<?> type) {
        String text = text(type.type());
        JsonNode qualifier = type.qualifier() == null ? MissingNode.getInstance() : holder.path(type.qualifier());
        try {
            String id = ids.of(type).id(path, text, qualifier.isTextual() ? qualifier.textValue() : null);
            return Objects.requireNonNull(type.parse().apply(id));
        } catch (NotFoundException e) {
            throw new HttpProblemException(ErrorMapping.of(e).at(path, List.of(type.accepted())));
        } catch (InvalidValueException e) {
            throw new InvalidValueException(path, text, type.accepted());
        }
    }

    private Object sealedRecord(Class<?> sealed) {
        expectObject(sealed);
        Map<String, Class<?>> kinds = BodyType.kinds(sealed);
        BodyField kind = field(RecordFields.KIND);
        Class<?> raw = kind.node.isTextual() ? kinds.get(kind.node.textValue()) : null;
        if (raw == null) {
            throw kind.wrong(List.copyOf(kinds.keySet()));
        }
        return object(raw);
    }

    private Object object(Class<?> record) {
        expectObject(record);
        List<String> known = BodyType.fields(record);
        node.properties().forEach(field -> {
            if (!known.contains(field.getKey())) {
                throw HttpProblemException.invalid(
                        "There is no field '" + Problem.cut(field.getKey()) + "' in " + name() + "; accepted are "
                                + String.join(", ", known) + ".",
                        Problem.cut(inside(path, field.getKey())),
                        field.getValue().toString(),
                        known);
            }
        });
        RecordComponent[] components = record.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = field(components[i].getName()).component(components[i]);
        }
        return create(record, values);
    }

    private BodyField field(String name) {
        return new BodyField(inside(path, name), node.path(name), node, ids);
    }

    private void expectObject(Class<?> wanted) {
        if (!node.isObject()) {
            throw wrong(wanted);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        boolean absent = node.isMissingNode() || node.isNull();
        return absent && RecordFields.isNullable(component) ? null : read(component.getGenericType());
    }

    private Object simple(Class<?> raw) {
        if (raw.isEnum()) {
            try {
                return EnumText.parse(raw, path, text(raw));
            } catch (InvalidValueException e) {
                throw wrong(raw);
            }
        }
        if (raw == String.class) {
            return text(raw);
        }
        if (raw == LocalDate.class) {
            try {
                return LocalDate.parse(text(raw));
            } catch (DateTimeException e) {
                throw wrong(raw);
            }
        }
        return plain(raw);
    }

    private Object plain(Class<?> raw) {
        Object found = null;
        if (raw == double.class || raw == Double.class) {
            found = node.isNumber() && Double.isFinite(node.doubleValue()) ? node.doubleValue() : null;
        } else if (raw == int.class || raw == Integer.class) {
            found = node.isIntegralNumber() && node.canConvertToInt() ? node.intValue() : null;
        } else if (raw == long.class || raw == Long.class) {
            found = node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : null;
        } else if (raw == boolean.class || raw == Boolean.class) {
            found = node.isBoolean() ? node.booleanValue() : null;
        } else {
            throw new IllegalStateException("no body can hold a " + raw);
        }
        if (found == null) {
            throw wrong(raw);
        }
        return found;
    }

    private String text(Class<?> raw) {
        String text = node.isTextual() ? node.textValue() : "";
        if (text.isBlank() || text.length() > RequestReader.LONGEST) {
            throw wrong(raw);
        }
        return text;
    }

    /** Creates the record. Errors of its constructor are attributed to the field they name, or to the whole. */
    private Object create(Class<?> record, @Nullable Object[] values) {
        try {
            return BodyType.make(record, values);
        } catch (InvalidValueException e) {
            boolean ofField =
                    !RecordFields.isValue(record) && BodyType.fields(record).contains(e.parameter());
            throw ofField ? e.of(inside(path, e.parameter())) : e.of(name());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(record);
        }
    }

    private HttpProblemException wrong(Type wanted) {
        return wrong(BodyType.accepted(wanted, ids));
    }

    private HttpProblemException wrong(List<String> accepted) {
        String found = node.isMissingNode() ? "is missing" : "is " + Problem.cut(node.toString());
        return HttpProblemException.invalid(
                name() + " " + found + "; expected " + (accepted.size() > 1 ? "one of " : "")
                        + String.join(", ", accepted) + ".",
                name(),
                node.isMissingNode() ? null : node.isTextual() ? node.textValue() : node.toString(),
                accepted);
    }

    private String name() {
        return path.isEmpty() ? RequestBody.NAME : path;
    }
}
