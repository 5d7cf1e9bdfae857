package org.lodegraph.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lodegraph.model.failure.InvalidValueException;

/** Converts enum constants to and from text: the name in lower case with hyphens. */
public final class EnumText {

    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> all = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                all.put(of((Enum<?>) constant), constant);
            }
            return all;
        }
    };

    private EnumText() {}

    /** {@return the text of a constant, such as {@code in-force}} */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the texts of all constants of an enum, in their order} */
    public static List<String> all(Class<?> type) {
        return List.copyOf(CONSTANTS.get(type).keySet());
    }

    /**
     * {@return the constant of a text}
     *
     * @param parameter name of the parameter, field or column, for the error
     * @throws InvalidValueException with the texts of all constants
     */
    public static <E> E parse(Class<E> type, String parameter, String text) {
        Object constant = CONSTANTS.get(type).get(text);
        if (constant == null) {
            throw new InvalidValueException(parameter, text, all(type));
        }
        return type.cast(constant);
    }
}
