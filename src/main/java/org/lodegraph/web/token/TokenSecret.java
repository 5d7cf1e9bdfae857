package org.lodegraph.web.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KeyGenerator;

/**
 * The secret that a client sends: {@code lg_} and 32 random bytes in URL-safe Base64. {@code toString} hides it.
 *
 * @param text the complete secret
 */
public record TokenSecret(String text) {

    private static final String PREFIX = "lg_";
    private static final int BITS = 256;

    /** {@return a new, unguessable secret} */
    static TokenSecret random() {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("HmacSHA256");
            generator.init(BITS);
            byte[] bytes = generator.generateKey().getEncoded();
            return new TokenSecret(
                    PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return its SHA-256 in hexadecimal digits} */
    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "...";
    }
}
