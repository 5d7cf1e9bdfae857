package org.lodegraph.watch.webhook;

import java.util.Base64;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * What deliveries are signed with, by the Standard Webhooks conventions: {@code whsec_} and a key in Base64. Its text never shows it.
 *
 * @param value the prefix and the key
 */
public record Secret(String value) {

    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;

    public Secret {
        if (!value.startsWith(PREFIX)) {
            throw new InvalidValueException("secret", PREFIX + "...", "a text that begins with " + PREFIX);
        }
    }

    /** {@return the secret of a key of at least {@value #SHORTEST} bytes} */
    static Secret of(byte[] key) {
        if (key.length < SHORTEST) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes, where at least " + SHORTEST
                    + " are needed to be beyond guessing");
        }
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /** {@return the bytes to sign with} */
    byte[] key() {
        return Base64.getDecoder().decode(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return PREFIX + "...";
    }
}
