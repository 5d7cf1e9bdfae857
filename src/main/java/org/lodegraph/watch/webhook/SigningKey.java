package org.lodegraph.watch.webhook;

import java.util.Base64;
import java.util.HexFormat;

/** The key from which the secrets of subscriptions are derived. {@code toString} masks it. */
final class SigningKey {

    private static final int BYTES = 32;
    private static final int MARK_LENGTH = 8;

    private final byte[] value;

    private SigningKey(byte[] value) {
        this.value = value.clone();
    }

    /**
     * @throws IllegalArgumentException if the key has not {@value #BYTES} bytes
     */
    static SigningKey of(byte[] value) {
        if (value.length != BYTES) {
            throw new IllegalArgumentException("a key of " + value.length + " bytes, where " + BYTES + " are needed");
        }
        return new SigningKey(value);
    }

    /**
     * @throws IllegalArgumentException if the text is not {@value #BYTES} bytes in Base64
     */
    static SigningKey parse(String base64) {
        return of(Base64.getDecoder().decode(base64.strip()));
    }

    /** {@return the key in Base64, for storage} */
    String base64() {
        return Base64.getEncoder().encodeToString(value);
    }

    /** {@return the secret of a subscription, always the same} */
    Secret secret(String subscription) {
        return Secret.of(Hmac.of(value, "subscription:" + subscription));
    }

    /** {@return a mark that shows which key a subscription was created with; it reveals neither key nor secret} */
    String mark(String subscription) {
        return HexFormat.of().formatHex(Hmac.of(value, "mark:" + subscription)).substring(0, MARK_LENGTH);
    }

    @Override
    public String toString() {
        return "SigningKey[...]";
    }
}
