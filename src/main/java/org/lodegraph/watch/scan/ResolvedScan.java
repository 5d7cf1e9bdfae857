package org.lodegraph.watch.scan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.lodegraph.model.Method;
import org.lodegraph.watch.scan.rule.ScanScope;

/**
 * A scan as it will be run: all that decides what it finds.
 *
 * @param loaded the data
 * @param rules digest of the rules
 * @param scope what is looked at
 * @param asOf the date at which measures are judged
 */
record ResolvedScan(FactStore.Loaded loaded, String rules, ScanScope scope, LocalDate asOf) {

    private static final int DIGITS = 12;

    /** {@return a name for all of it: 12 hexadecimal digits} */
    String id() {
        String all = String.join(
                "\n",
                loaded.version(),
                Method.NAME,
                rules,
                scope.targets().toString(),
                scope.minerals().toString(),
                asOf.toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
