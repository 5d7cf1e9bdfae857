package org.lodegraph.web.token;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lodegraph.model.failure.InvalidValueException;

/** The permissions of a token. Each scope includes those before it. */
public enum TokenScope {

    /** Asking questions. */
    READ,

    /** Storing and deleting, starting and cancelling work. */
    WRITE,

    /** Choosing the addresses to which this program sends data. */
    ADMIN;

    /** {@return whether this scope covers the other} */
    public boolean includes(TokenScope needed) {
        return compareTo(needed) >= 0;
    }

    /** {@return the scope in lower case} */
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
