package org.lodegraph.question.ask;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Normalizes questions and names, so that spelling variants compare equal. */
final class NormalizedText {

    private NormalizedText() {}

    /**
     * {@return a question as words separated by single spaces; letters keep their case}
     *
     * <p>Accents and punctuation other than commas are removed. {@code what's} becomes {@code what is}. A possessive, singular
     * or plural, becomes the separate word {@code 's}.
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

    /** {@return a key that ignores case, plural, possessive and commas} */
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
