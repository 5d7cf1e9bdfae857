package org.lodegraph.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lodegraph.datafolder.DataFolder;
import org.lodegraph.model.failure.ConflictException;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

/**
 * The program's password for the embedded database, in {@code <data>/neo4j-password}, readable by its owner only.
 *
 * @param text 43 characters of base64url: 32 random bytes
 */
record DatabasePassword(String text) {

    /** The user of the password. */
    static final String USER = "lodegraph";

    private static final String FILE = "neo4j-password";
    private static final int BYTES = 32;
    private static final Pattern WHOLE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /**
     * {@return the password of a data folder, generated if there is none yet}
     *
     * @throws ConflictException if the file can be neither read nor written
     */
    static DatabasePassword of(Path data) {
        return find(data).orElseGet(() -> make(data));
    }

    /**
     * {@return the password of a data folder; empty if there is none, or if the file is truncated and so invalid}
     *
     * @throws ConflictException if the file exists but cannot be read
     */
    static Optional<DatabasePassword> find(Path data) {
        return new DataFolder(data)
                .read(FILE)
                .map(String::strip)
                .filter(WHOLE.asMatchPredicate())
                .map(DatabasePassword::new);
    }

    private static DatabasePassword make(Path data) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        DatabasePassword key =
                new DatabasePassword(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        DataFolder folder = new DataFolder(data);
        return folder.withLock("passwords", () -> {
            folder.replace(FILE, key.text() + "\n");
            return key;
        });
    }

    /** {@return the credentials of the program} */
    AuthToken token() {
        return AuthTokens.basic(USER, text);
    }

    /** {@return whether this is the password, compared in constant time} */
    boolean isPassword(byte[] candidate) {
        return MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), candidate);
    }

    @Override
    public String toString() {
        return "DatabasePassword[***]";
    }
}
