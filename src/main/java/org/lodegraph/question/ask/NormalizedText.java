package org.lodegraph.question.ask;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text made plain: what differs between two writings of one name, or of one question, and means nothing. */
final class NormalizedText {

    private NormalizedText() {}

    /**
     * {@return a question in words apart by one blank: no accents, no marks but commas, {@code what's} as {@code what is}, and a
     * possessive, of a plural too, as a word of its own, {@code 's}; letters keep their case}
     */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[‘’´`]", "'")
                .replaceAll("(?i)\\b(what|who|where|which|how)'s\\b", "$1 is")
                .replaceAll("(?i)'s(?![A-Za-z])", " 's ")
                .replaceAll("(?i)s'(?![A-Za-z])", "s 's ")
                .replaceAll("'(?!s )", "")
                .replace(".", "")
                .replaceAll("[^\\p{L}\\p{N}',]+", " ")
                .replaceAll("\\s*,\\s*", ", ")
                .strip();
    }

    /** {@return what two writings of one name have in common: case, plural, possessive and commas do not matter} */
    static String key(String text) {
        return Arrays.stream(plain(text)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("('s|,)", " ")
                        .strip()
                        .split("\\s+", -1))
                .map(NormalizedText::singular)
                .collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
