package org.lodegraph.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A parameter of a route: its location, meaning and parser.
 *
 * <p>It is in the query, optional, without a default, and takes one value, unless made otherwise.
 *
 * @param <T> the value's type
 */
public final class Parameter<T> extends Copyable<Parameter<T>> {

    private static final double NANOS_A_SECOND = 1e9;

    private String name;
    private String meaning;
    private String example;
    private Constraint domain;
    private Function<String, T> parse;
    private Where where = Where.QUERY;
    private @Nullable IdType<?> ids;
    private @Nullable String preset;
    private boolean required;
    private boolean many;
    private boolean echoed;
    private boolean daily;

    /** The location of a parameter. */
    public enum Where {
        PATH,
        QUERY
    }

    private Parameter(String name, String meaning, String example, Constraint domain, Function<String, T> parse) {
        this.name = name;
        this.meaning = meaning;
        this.example = example;
        this.domain = domain;
        this.parse = parse;
    }

    /** {@return a path parameter, in braces in the path template} */
    public static <T> Parameter<T> path(String name, String meaning, String example, Function<String, T> parse) {
        return query(name, meaning, example, parse).inPath(name);
    }

    /**
     * {@return a query parameter of a value type}
     *
     * @param parse throws {@link InvalidValueException} for what is not accepted
     */
    public static <T> Parameter<T> query(String name, String meaning, String example, Function<String, T> parse) {
        return new Parameter<>(name, meaning, example, Constraint.text("a value such as " + example), parse);
    }

    /** {@return a query parameter that names something in the data} */
    public static <T> Parameter<T> id(String name, String meaning, String example, IdType<T> type) {
        Parameter<T> parameter =
                new Parameter<>(name, meaning, example, Constraint.text(type.accepted()), type.parse());
        return parameter.with(copy -> copy.ids = type);
    }

    /** {@return a query parameter with a few allowed words} */
    public static Parameter<String> choice(String name, String meaning, List<String> menu) {
        return new Parameter<>(name, meaning, menu.get(0), Constraint.menu(menu), word -> oneOf(menu, name, word));
    }

    /** {@return a query parameter with the names of an enum, in lower case with hyphens} */
    public static <E extends Enum<E>> Parameter<E> choice(String name, String meaning, Class<E> type) {
        return choice(name, meaning, EnumText.all(type)).as(word -> EnumText.parse(type, name, word));
    }

    /** {@return a number in a closed interval; {@code high} may be infinite} */
    public static Parameter<Double> number(String name, String meaning, String example, double low, double high) {
        Constraint domain = Constraint.numbers("number", low, high);
        return new Parameter<>(
                name, meaning, example, domain, text -> NumberParser.decimal(name, text, low, high, domain.sentence()));
    }

    /** {@return a number of at least {@code low}, or a word for infinity} */
    public static Parameter<Double> numberOr(String name, String meaning, String example, double low, String word) {
        Constraint domain =
                Constraint.numbers("number", low, Double.POSITIVE_INFINITY).orWord(word);
        return new Parameter<>(
                name,
                meaning,
                example,
                domain,
                text -> text.equals(word)
                        ? Double.POSITIVE_INFINITY
                        : NumberParser.decimal(name, text, low, Double.MAX_VALUE, domain.sentence()));
    }

    /** {@return an integer in a closed interval} */
    public static Parameter<Integer> whole(String name, String meaning, String example, int low, int high) {
        Constraint domain = Constraint.numbers("integer", low, high);
        return new Parameter<>(
                name, meaning, example, domain, text -> NumberParser.whole(name, text, low, high, domain.sentence()));
    }

    /** {@return a length of time, as a number of seconds in a closed interval} */
    public static Parameter<Duration> seconds(String name, String meaning, String example, double low, double high) {
        return number(name, meaning, example, low, high)
                .as(seconds -> Duration.ofNanos(Math.round(seconds * NANOS_A_SECOND)));
    }

    /** {@return a date} */
    public static Parameter<LocalDate> date(String name, String meaning, String example) {
        Constraint domain = Constraint.date(example);
        return new Parameter<>(name, meaning, example, domain, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new InvalidValueException(name, text, domain.sentence());
            }
        });
    }

    /** {@return a boolean, false when absent} */
    public static Parameter<Boolean> flag(String name, String meaning) {
        List<String> menu = List.of("true", "false");
        Constraint domain = new Constraint("boolean", null, null, null, menu, "true or false");
        return new Parameter<>(name, meaning, "true", domain, word -> oneOf(menu, name, word))
                .as(Boolean::parseBoolean)
                .defaultTo("false");
    }

    private static String oneOf(List<String> menu, String name, String word) {
        if (!menu.contains(word)) {
            throw new InvalidValueException(name, word, menu);
        }
        return word;
    }

    /** {@return the same parameter, required} */
    public Parameter<T> asRequired() {
        return with(copy -> {
            copy.required = true;
            copy.preset = null;
        });
    }

    /** {@return the same parameter with a default} */
    public Parameter<T> defaultTo(String value) {
        return with(copy -> {
            copy.required = false;
            copy.preset = value;
        });
    }

    /** {@return the same parameter as a path parameter, under the name in the template's braces} */
    public Parameter<T> inPath(String part) {
        return named(part).asRequired().with(copy -> copy.where = Where.PATH);
    }

    /** {@return the same parameter under another name} */
    public Parameter<T> named(String other) {
        return with(copy -> copy.name = other);
    }

    /** {@return the same parameter with another meaning, in one sentence} */
    public Parameter<T> meaning(String sentence) {
        return with(copy -> copy.meaning = sentence);
    }

    /** {@return the same parameter with another example} */
    public Parameter<T> example(String value) {
        return with(copy -> copy.example = value);
    }

    /** {@return the same parameter with another sentence for its accepted values} */
    public Parameter<T> accepts(String sentence) {
        return with(copy -> copy.domain = domain.saying(sentence));
    }

    /** {@return the same parameter, repeated in {@code meta} under its name} */
    public Parameter<T> echo() {
        return with(copy -> copy.echoed = true);
    }

    /** {@return the same parameter, without which an answer may change with the day} */
    public Parameter<T> daily() {
        return with(copy -> copy.daily = true);
    }

    /** {@return the same parameter with its value mapped to another} */
    public <V> Parameter<V> as(Function<T, V> value) {
        return parsing(parse.andThen(value));
    }

    /** {@return a parameter that accepts one or more such values, comma-separated; duplicates count once} */
    public Parameter<List<T>> list() {
        Function<String, T> one = parse;
        Parameter<List<T>> list = parsing(
                text -> Arrays.stream(text.split(",", -1)).map(one).distinct().toList());
        return list.with(copy -> copy.many = true);
    }

    @SuppressWarnings("unchecked") // the parser alone determines the type of the value
    private <V> Parameter<V> parsing(Function<String, V> parser) {
        return ((Parameter<V>) this).with(copy -> copy.parse = parser);
    }

    /** {@return its name in requests} */
    public String name() {
        return name;
    }

    /** {@return its meaning in one sentence} */
    String meaning() {
        return meaning;
    }

    /** {@return a valid value} */
    String example() {
        return example;
    }

    /** {@return the accepted values} */
    Constraint domain() {
        return domain;
    }

    /** {@return the parser; it throws {@link InvalidValueException}} */
    Function<String, T> parse() {
        return parse;
    }

    Where where() {
        return where;
    }

    /** {@return the type of the id that it must be; null for none} */
    @Nullable
    IdType<?> ids() {
        return ids;
    }

    /** {@return the default text; null for none} */
    public @Nullable String preset() {
        return preset;
    }

    /** {@return whether a request without it is rejected} */
    boolean required() {
        return required;
    }

    /** {@return whether it accepts several comma-separated values} */
    boolean many() {
        return many;
    }

    /** {@return whether {@code meta} repeats its value} */
    boolean echoed() {
        return echoed;
    }

    /** {@return whether an answer may change with the day if it is absent} */
    boolean isDaily() {
        return daily;
    }
}
