package org.lodegraph.web.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A token as stored, without its secret.
 *
 * @param id identifies it for revocation and in the log
 * @param name its purpose, in its creator's words
 * @param scope its scope
 * @param madeAt the time of its creation
 * @param sha256 the hash of the secret, in hexadecimal digits
 */
public record Token(String id, String name, TokenScope scope, Instant madeAt, String sha256) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}");

    public Token {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidValueException(
                    "name", name, "1 to 64 letters, digits, spaces, full stops, hyphens and underscores, such as ci");
        }
    }

    /** {@return whether this is the token's hash; compared in constant time} */
    boolean hasHash(String hash) {
        return MessageDigest.isEqual(
                sha256.getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
