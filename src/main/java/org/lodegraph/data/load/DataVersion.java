package org.lodegraph.data.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableFile;
import org.lodegraph.data.table.Tables;

/**
 * Short names for content: the first {@value #DIGITS} hexadecimal digits of a SHA-256 digest.
 *
 * <p>Line ends and byte order marks are ignored, because other programs may change them. So are files that belong to no
 * table.
 */
final class DataVersion {

    /** The version of the definitions for reading the tables; increase it when the same tables get another meaning. */
    static final String DEFINITIONS = "1";

    private static final int DIGITS = 12;

    private DataVersion() {}

    /** {@return the version of the tables of a folder} */
    static String of(Path folder) {
        MessageDigest digest = digest(DEFINITIONS);
        for (Table<?> table : Tables.ALL) {
            for (Path file : table.files(folder)) {
                String name = TableFile.name(folder, file);
                digest.update(("\n" + name + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(TableFile.content(file));
            }
        }
        return shortened(digest);
    }

    /** {@return the version of the statements that load the tables} */
    static String of(List<String> statements) {
        MessageDigest digest = digest(DEFINITIONS);
        statements.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
        return shortened(digest);
    }

    private static MessageDigest digest(String start) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(start.getBytes(StandardCharsets.UTF_8));
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String shortened(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
