package org.lodegraph.data.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file of a table as it was read.
 *
 * @param name its name relative to the folder, with slashes
 * @param rows the number of its rows, including faulty ones
 * @param sha256 the digest of its content
 */
public record TableFile(String name, int rows, String sha256) {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** {@return the name of a file relative to a folder, the same on every system} */
    public static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /**
     * {@return the significant bytes of a file: without a byte order mark, which spreadsheets add, and without carriage
     * returns, because version control may change line ends}
     */
    public static byte[] content(Path file) {
        byte[] bytes = withoutByteOrderMark(file);
        int kept = 0;
        for (byte b : bytes) {
            if (b != '\r') {
                bytes[kept++] = b;
            }
        }
        return Arrays.copyOf(bytes, kept);
    }

    /** {@return the bytes of a file without a byte order mark} */
    static byte[] withoutByteOrderMark(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            boolean marked = bytes.length >= BYTE_ORDER_MARK.length
                    && Arrays.equals(Arrays.copyOf(bytes, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
            return marked ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** {@return the SHA-256 digest of the content of a file, in hexadecimal digits} */
    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
