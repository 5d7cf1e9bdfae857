package org.lodegraph.web;

import java.util.function.Function;

/**
 * A further format of one route, such as GraphML for a network. One with the name of a common format (csv) takes its place.
 *
 * @param format as {@code ?format=} spells it
 * @param mediaType as {@code Accept} spells it
 * @param text the answer's data as text
 */
public record ExtraFormat(String format, String mediaType, Function<Object, String> text) {

    /** {@return a rendering of data of one type} */
    public static <T> ExtraFormat of(String format, String mediaType, Class<T> type, Function<T, String> text) {
        return new ExtraFormat(format, mediaType, data -> text.apply(type.cast(data)));
    }
}
