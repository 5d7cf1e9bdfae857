package org.lodegraph.data.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.failure.InvalidValueException;

/** Parses the text of one cell. One parser is built for each column, because a table has many rows. */
@FunctionalInterface
interface CellParser {

    Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    Pattern NUMBER = Pattern.compile("[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?");

    /**
     * Parses a text that is not empty.
     *
     * @throws InvalidValueException with the values that are accepted
     */
    Object parse(String text);

    /** {@return the parser of a component, for its type and its annotations} */
    static CellParser of(RecordComponent component) {
        CellParser parser = of(component.getType());
        Bounds bounds = component.getAnnotation(Bounds.class);
        Shape shape = component.getAnnotation(Shape.class);
        CellParser bounded = bounds == null ? parser : bounded(parser, bounds);
        return shape == null ? bounded : shaped(bounded, shape);
    }

    /** {@return the parser of a type} */
    private static CellParser of(Class<?> type) {
        if (type == String.class) {
            return CellText::require;
        }
        if (type == List.class) {
            return CellParser::list;
        }
        if (type == boolean.class) {
            return CellParser::bool;
        }
        if (type == Integer.class || type == int.class) {
            return number(WHOLE, Integer::valueOf, "a whole number");
        }
        if (type == Double.class || type == double.class) {
            return number(NUMBER, CellParser::finite, "a number");
        }
        if (type == LocalDate.class) {
            return CellParser::date;
        }
        return type.isEnum() ? text -> EnumText.parse(type, "value", text) : wrapped(type);
    }

    private static CellParser bounded(CellParser parser, Bounds bounds) {
        return text -> {
            Object value = parser.parse(text);
            double number = ((Number) value).doubleValue();
            if (number < bounds.least() || number > bounds.most()) {
                throw new InvalidValueException("value", text, range(bounds));
            }
            return value;
        };
    }

    private static String range(Bounds bounds) {
        return "a number from " + plain(bounds.least()) + " to " + plain(bounds.most());
    }

    private static String plain(double number) {
        return Math.abs(number) < Bounds.LARGEST
                ? new BigDecimal(number).toPlainString()
                : (number < 0 ? "-1e15" : "1e15");
    }

    private static CellParser shaped(CellParser parser, Shape shape) {
        Pattern pattern = Pattern.compile(shape.value());
        return text -> {
            Object value = parser.parse(text);
            if (!pattern.matcher(text).matches()) {
                throw new InvalidValueException("value", text, shape.expected());
            }
            return value;
        };
    }

    private static List<String> list(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        CellText.requireLength(text, CellText.MAX_OF_A_LIST);
        List<String> parts = List.of(text.split(";", -1));
        parts.forEach(CellText::require);
        return parts;
    }

    private static CellParser number(Pattern shape, Function<String, Number> reader, String expected) {
        return text -> {
            if (!shape.matcher(text).matches()) {
                throw new InvalidValueException("value", text, expected);
            }
            try {
                return reader.apply(text);
            } catch (NumberFormatException e) {
                throw new InvalidValueException("value", text, expected);
            }
        };
    }

    private static Double finite(String text) {
        double number = Double.parseDouble(text);
        if (Math.abs(number) <= Bounds.LARGEST) {
            return number;
        }
        throw new InvalidValueException("value", text, "a number from -1e15 to 1e15");
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= Bounds.FIRST_YEAR && date.getYear() <= Bounds.LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // rejected below
        }
        throw new InvalidValueException("value", text, "a date from 1900 to 2100 such as 2025-04-04");
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidValueException("value", text, List.of("true", "false"));
        };
    }

    /**
     * Parses a record with the single component {@code value}: the text is that value, and the record's constructor
     * checks it.
     */
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
            if (e.getCause() instanceof InvalidValueException invalid) {
                throw invalid;
            }
            throw new IllegalStateException("cannot make " + maker.getDeclaringClass(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + maker.getDeclaringClass(), e);
        }
    }
}
