package org.lodegraph.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.lodegraph.error.Invalid;

/** Makes the value of one cell of its text; built once for each column, because a table has many rows. */
@FunctionalInterface
interface CellParser {

    /**
     * Reads a text that is not empty.
     *
     * @throws Invalid with what would have been accepted
     */
    Object parse(String text);

    /** {@return the parser of a component's type} */
    static CellParser of(Class<?> type) {
        if (type == String.class) {
            return text -> text;
        }
        if (type == List.class) {
            return text -> text.isEmpty() ? List.of() : List.of(text.split(";", -1));
        }
        if (type == boolean.class) {
            return CellParser::bool;
        }
        if (type == Integer.class || type == int.class) {
            return number(Integer::valueOf, "a whole number");
        }
        if (type == Double.class || type == double.class) {
            return number(CellParser::finite, "a number");
        }
        if (type == LocalDate.class) {
            return CellParser::date;
        }
        return type.isEnum() ? constant(type) : wrapped(type);
    }

    /** {@return an enum constant as it is written: in lower case with hyphens} */
    static String slug(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static CellParser number(Function<String, Number> reader, String expected) {
        return text -> {
            try {
                return reader.apply(text);
            } catch (NumberFormatException e) {
                throw new Invalid("value", text, expected);
            }
        };
    }

    private static Double finite(String text) {
        double number = Double.parseDouble(text);
        if (Double.isFinite(number)) {
            return number;
        }
        throw new Invalid("value", text, "a finite number");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Invalid("value", text, "a date such as 2025-04-04");
        }
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Invalid("value", text, List.of("true", "false"));
        };
    }

    private static CellParser constant(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> constants.put(slug(constant), constant));
        return text -> {
            Object constant = constants.get(text);
            if (constant == null) {
                throw new Invalid("value", text, List.copyOf(constants.keySet()));
            }
            return constant;
        };
    }

    /** A record with the single component {@code value} is that value, with its rule. */
    private static CellParser wrapped(Class<?> type) {
        RecordComponent only = type.getRecordComponents()[0];
        CellParser inner = of(only.getType());
        Constructor<?> maker = maker(type, only.getType());
        return text -> make(maker, inner.parse(text));
    }

    private static Constructor<?> maker(Class<?> type, Class<?> component) {
        try {
            return type.getDeclaredConstructor(component);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    private static Object make(Constructor<?> maker, Object value) {
        try {
            return maker.newInstance(value);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Invalid invalid) {
                throw invalid;
            }
            throw new IllegalStateException("cannot make " + maker.getDeclaringClass(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + maker.getDeclaringClass(), e);
        }
    }
}
