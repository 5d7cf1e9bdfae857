package org.lodegraph.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.error.Invalid;

/**
 * A parameter of a route: where it stands, what it means, how its text becomes a value.
 *
 * @param name as clients spell it
 * @param where in the path or in the query
 * @param meaning one sentence
 * @param example a value that works
 * @param required whether a request without it is refused
 * @param preset the text taken when it is absent; null for none
 * @param menu the values accepted, where they are a small closed set; else empty
 * @param type the OpenAPI type: string, integer, number or boolean
 * @param parse the text's value; throws {@link Invalid}
 * @param <T> the value's type
 */
public record Parameter<T>(
        String name,
        Where where,
        String meaning,
        String example,
        boolean required,
        @Nullable String preset,
        List<String> menu,
        String type,
        Function<String, T> parse) {

    /** Where a parameter stands. */
    public enum Where {
        PATH,
        QUERY
    }

    /** {@return a part of the path} */
    public static <T> Parameter<T> path(String name, String meaning, String example, Function<String, T> parse) {
        return new Parameter<>(name, Where.PATH, meaning, example, true, null, List.of(), "string", parse);
    }

    /** {@return an optional query parameter} */
    public static <T> Parameter<T> query(String name, String meaning, String example, Function<String, T> parse) {
        return new Parameter<>(name, Where.QUERY, meaning, example, false, null, List.of(), "string", parse);
    }

    /** {@return an optional query parameter that takes one of a few words} */
    public static Parameter<String> choice(String name, String meaning, List<String> menu) {
        return new Parameter<>(name, Where.QUERY, meaning, menu.get(0), false, null, menu, "string", text -> {
            if (!menu.contains(text)) {
                throw new Invalid(name, text, menu);
            }
            return text;
        });
    }

    /** {@return an optional number in a closed interval} */
    public static Parameter<Double> number(String name, String meaning, String example, double low, double high) {
        String accepted = high == Double.POSITIVE_INFINITY
                ? "a number, " + plain(low) + " or more"
                : "a number from " + plain(low) + " to " + plain(high);
        return new Parameter<>(name, Where.QUERY, meaning, example, false, null, List.of(), "number", text -> {
            try {
                double number = Double.parseDouble(text);
                if (number >= low && number <= high && Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new Invalid(name, text, accepted);
            }
            throw new Invalid(name, text, accepted);
        });
    }

    /** {@return an optional whole number in a closed interval} */
    public static Parameter<Integer> whole(String name, String meaning, String example, int low, int high) {
        String accepted = "a whole number from " + low + " to " + high;
        return new Parameter<>(name, Where.QUERY, meaning, example, false, null, List.of(), "integer", text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= low && number <= high) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new Invalid(name, text, accepted);
            }
            throw new Invalid(name, text, accepted);
        });
    }

    /** {@return an optional date} */
    public static Parameter<LocalDate> date(String name, String meaning, String example) {
        return query(name, meaning, example, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new Invalid(name, text, "a date such as " + example);
            }
        });
    }

    /** {@return an optional yes or no} */
    public static Parameter<Boolean> flag(String name, String meaning) {
        return new Parameter<>(
                name, Where.QUERY, meaning, "true", false, "false", List.of("true", "false"), "boolean", text -> {
                    if (text.equals("true") || text.equals("false")) {
                        return text.equals("true");
                    }
                    throw new Invalid(name, text, List.of("true", "false"));
                });
    }

    /** {@return the same parameter, refused when absent} */
    public Parameter<T> must() {
        return new Parameter<>(name, where, meaning, example, true, null, menu, type, parse);
    }

    /** {@return the same parameter with a value for when it is absent} */
    public Parameter<T> or(String value) {
        return new Parameter<>(name, where, meaning, example, false, value, menu, type, parse);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
