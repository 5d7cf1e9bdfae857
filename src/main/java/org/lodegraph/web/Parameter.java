package org.lodegraph.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A parameter of a route: its location, meaning and parser.
 *
 * @param name its name in requests
 * @param where in the path or in the query
 * @param meaning one sentence
 * @param example a valid value
 * @param required whether a request without it is rejected
 * @param preset the default text; null for none
 * @param domain the accepted values
 * @param many whether it accepts several comma-separated values
 * @param echoed whether {@code meta} repeats its value
 * @param names the kind of entity it must name, which is checked before the handler; null for none
 * @param parse parses the text; throws {@link InvalidValueException}
 * @param <T> the value's type
 */
public record Parameter<T>(
        String name,
        Where where,
        String meaning,
        String example,
        boolean required,
        @Nullable String preset,
        Constraint domain,
        boolean many,
        boolean echoed,
        @Nullable EntityKind names,
        Function<String, T> parse) {

    /** The location of a parameter. */
    public enum Where {
        PATH,
        QUERY
    }

    /** {@return a path parameter, in braces in the path template} */
    public static <T> Parameter<T> path(String name, String meaning, String example, Function<String, T> parse) {
        return query(name, meaning, example, parse).inPath(name);
    }

    /** {@return an optional query parameter of a value type} */
    public static <T> Parameter<T> query(String name, String meaning, String example, Function<String, T> parse) {
        return optional(name, meaning, example, Constraint.text("a value such as " + example), parse);
    }

    /** {@return an optional query parameter with a few allowed words} */
    public static Parameter<String> choice(String name, String meaning, List<String> menu) {
        return optional(name, meaning, menu.get(0), Constraint.menu(menu), text -> {
            if (!menu.contains(text)) {
                throw new InvalidValueException(name, text, menu);
            }
            return text;
        });
    }

    /** {@return an optional query parameter with the names of an enum, in lower case with hyphens} */
    public static <E extends Enum<E>> Parameter<E> choice(String name, String meaning, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        List<String> menu = constants.stream().map(Parameter::word).toList();
        return optional(name, meaning, menu.get(0), Constraint.menu(menu), text -> {
            int index = menu.indexOf(text);
            if (index < 0) {
                throw new InvalidValueException(name, text, menu);
            }
            return constants.get(index);
        });
    }

    /** {@return an optional number in a closed interval; {@code high} may be infinite} */
    public static Parameter<Double> number(String name, String meaning, String example, double low, double high) {
        Constraint domain = Constraint.numbers("number", low, high);
        return optional(
                name, meaning, example, domain, text -> NumberParser.decimal(name, text, low, high, domain.sentence()));
    }

    /** {@return an optional number of at least {@code low}, or a word for infinity} */
    public static Parameter<Double> numberOr(String name, String meaning, String example, double low, String word) {
        Constraint domain =
                Constraint.numbers("number", low, Double.POSITIVE_INFINITY).orWord(word);
        return optional(
                name,
                meaning,
                example,
                domain,
                text -> text.equals(word)
                        ? Double.POSITIVE_INFINITY
                        : NumberParser.decimal(name, text, low, Double.MAX_VALUE, domain.sentence()));
    }

    /** {@return an optional integer in a closed interval} */
    public static Parameter<Integer> whole(String name, String meaning, String example, int low, int high) {
        Constraint domain = Constraint.numbers("integer", low, high);
        return optional(
                name, meaning, example, domain, text -> NumberParser.whole(name, text, low, high, domain.sentence()));
    }

    /** {@return an optional date} */
    public static Parameter<LocalDate> date(String name, String meaning, String example) {
        String sentence = "a date such as " + example;
        Constraint domain = new Constraint("string", "date", null, null, List.of(), sentence);
        return optional(name, meaning, example, domain, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new InvalidValueException(name, text, sentence);
            }
        });
    }

    /** {@return a boolean, false when absent} */
    public static Parameter<Boolean> flag(String name, String meaning) {
        List<String> menu = List.of("true", "false");
        Constraint domain = new Constraint("boolean", null, null, null, menu, "true or false");
        return optional(name, meaning, "true", domain, text -> {
                    if (!menu.contains(text)) {
                        throw new InvalidValueException(name, text, menu);
                    }
                    return text.equals("true");
                })
                .defaultTo("false");
    }

    private static <T> Parameter<T> optional(
            String name, String meaning, String example, Constraint domain, Function<String, T> parse) {
        return new Parameter<>(name, Where.QUERY, meaning, example, false, null, domain, false, false, null, parse);
    }

    /** {@return the same parameter, required} */
    public Parameter<T> asRequired() {
        return new Parameter<>(name, where, meaning, example, true, null, domain, many, echoed, names, parse);
    }

    /** {@return the same parameter with a default} */
    public Parameter<T> defaultTo(String value) {
        return new Parameter<>(name, where, meaning, example, false, value, domain, many, echoed, names, parse);
    }

    /** {@return the same parameter without a default} */
    public Parameter<T> optional() {
        return new Parameter<>(name, where, meaning, example, false, null, domain, many, echoed, names, parse);
    }

    /** {@return the same parameter as a path parameter, under the name in the template's braces} */
    public Parameter<T> inPath(String part) {
        return new Parameter<>(part, Where.PATH, meaning, example, true, null, domain, many, echoed, names, parse);
    }

    /** {@return the same parameter under another name} */
    public Parameter<T> named(String other) {
        return new Parameter<>(other, where, meaning, example, required, preset, domain, many, echoed, names, parse);
    }

    /** {@return the same parameter with another meaning} */
    public Parameter<T> meaning(String sentence) {
        return new Parameter<>(name, where, sentence, example, required, preset, domain, many, echoed, names, parse);
    }

    /** {@return the same parameter with another example} */
    public Parameter<T> example(String value) {
        return new Parameter<>(name, where, meaning, value, required, preset, domain, many, echoed, names, parse);
    }

    /** {@return the same parameter with another sentence for its accepted values} */
    public Parameter<T> accepts(String sentence) {
        Constraint constraint =
                new Constraint(domain.type(), domain.format(), domain.low(), domain.high(), domain.menu(), sentence);
        return new Parameter<>(name, where, meaning, example, required, preset, constraint, many, echoed, names, parse);
    }

    /** {@return the same parameter, repeated in {@code meta} under its name} */
    public Parameter<T> echo() {
        return new Parameter<>(name, where, meaning, example, required, preset, domain, many, true, names, parse);
    }

    /** {@return the same parameter, whose value must name an existing entity; aliases are resolved to ids} */
    public Parameter<T> naming(EntityKind kind) {
        return new Parameter<>(name, where, meaning, example, required, preset, domain, many, echoed, kind, parse);
    }

    /** {@return the same parameter with its value mapped to another} */
    <V> Parameter<V> as(Function<T, V> value) {
        return new Parameter<>(
                name, where, meaning, example, required, preset, domain, many, echoed, names, parse.andThen(value));
    }

    /** {@return a parameter that accepts one or more such values, comma-separated; duplicates count once} */
    public Parameter<List<T>> list() {
        return new Parameter<>(
                name,
                where,
                meaning,
                example,
                required,
                preset,
                domain,
                true,
                echoed,
                names,
                text -> Arrays.stream(text.split(",", -1)).map(parse).distinct().toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
