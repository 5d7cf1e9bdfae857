package org.lodegraph.web.token;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lodegraph.model.failure.InvalidValueException;

/** The use that a token is good for; each scope includes those before it. */
public enum TokenScope {

    /** To ask questions. */
    READ,

    /** To keep and forget scenarios, to begin and cancel scans. */
    WRITE,

    /** To say where this program sends data. */
    ADMIN;

    /** {@return whether a token of this scope may do what needs the other} */
    public boolean includes(TokenScope needed) {
        return compareTo(needed) >= 0;
    }

    /** {@return the scope as it is written} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the scope of a word}
     *
     * @throws InvalidValueException if there is none
     */
    public static TokenScope of(String word) {
        List<String> words = Arrays.stream(values()).map(TokenScope::word).toList();
        if (!words.contains(word)) {
            throw new InvalidValueException("scope", word, words);
        }
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
