package org.lodegraph.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of id: each value names something in the loaded data.
 *
 * <p>A value that reaches a handler exists, whether a parameter or a body carried it: an alias has become the id, and an
 * unknown name a 404 with the nearest ids.
 *
 * @param type the class of the values
 * @param noun the kind of thing, for error messages
 * @param accepted the accepted values in words
 * @param qualifier the parameter, or the field of the same object, that tells apart what one alias may mean; null for
 * none
 * @param parse creates a value; throws {@link org.lodegraph.model.failure.InvalidValueException}
 * @param <T> the values
 */
public record IdType<T>(
        Class<T> type,
        String noun,
        String accepted,
        @Nullable String qualifier,
        Function<String, T> parse) {

    /** {@return a type of id without a qualifier} */
    public static <T> IdType<T> of(Class<T> type, String noun, String accepted, Function<String, T> parse) {
        return new IdType<>(type, noun, accepted, null, parse);
    }

    /** {@return the same type, whose aliases the parameter or field of this name tells apart} */
    public IdType<T> qualifiedBy(String name) {
        return new IdType<>(type, noun, accepted, name, parse);
    }
}
