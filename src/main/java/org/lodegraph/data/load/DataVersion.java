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
 * <p>Line ends and byte order marks do not count, because other programs may change them; nor do files that belong to no table.
 */
final class DataVersion {

    /** The version of the definitions by which the tables are read; raise it when the same tables come to mean something else. */
    static final String DEFINITIONS = "1";

    private static final int DIGITS = 12;

    private DataVersion() {}

    /** {@return the name of what the tables of a folder say} */
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

    /** {@return the name of the way in which the statements load them} */
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
