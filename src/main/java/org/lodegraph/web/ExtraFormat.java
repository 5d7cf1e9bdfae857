package org.lodegraph.web;

import java.util.function.Function;

/**
 * An additional format of a route, such as GraphML. It replaces a common format of the same name (csv).
 *
 * @param format its name in {@code ?format=}
 * @param mediaType its name in {@code Accept}
 * @param text renders the answer's data
 */
public record ExtraFormat(String format, String mediaType, Function<Object, String> text) {

    /** {@return a format for data of one type} */
    public static <T> ExtraFormat of(String format, String mediaType, Class<T> type, Function<T, String> text) {
        return new ExtraFormat(format, mediaType, data -> text.apply(type.cast(data)));
    }
}
