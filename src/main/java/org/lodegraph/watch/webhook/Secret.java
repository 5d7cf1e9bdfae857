package org.lodegraph.watch.webhook;

import java.util.Base64;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The secret that signs deliveries, as in Standard Webhooks: {@code whsec_} and a key in Base64. {@code toString}
 * masks it.
 *
 * @param value the prefix and the key
 */
public record Secret(String value) {

    private static final String PREFIX = "whsec_";
    private static final int MIN_BYTES = 24;

    public Secret {
        if (!value.startsWith(PREFIX)) {
            throw new InvalidValueException("secret", PREFIX + "...", "a text that begins with " + PREFIX);
        }
    }

    /** {@return the secret of a key of at least {@value #MIN_BYTES} bytes} */
    static Secret of(byte[] key) {
        if (key.length < MIN_BYTES) {
            throw new IllegalArgumentException(
                    "a key of " + key.length + " bytes; at least " + MIN_BYTES + " are needed for security");
        }
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /** {@return the key, decoded} */
    byte[] key() {
        return Base64.getDecoder().decode(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return PREFIX + "...";
    }
}
