package org.lodegraph.watch.scan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.lodegraph.model.Method;
import org.lodegraph.watch.scan.rule.ScanScope;

/**
 * All inputs that determine the findings of a scan.
 *
 * @param loaded the data
 * @param rules digest of the rules
 * @param scope targets and minerals
 * @param asOf date at which measures are evaluated
 */
record ResolvedScan(FactStore.Loaded loaded, String rules, ScanScope scope, LocalDate asOf) {

    private static final int DIGITS = 12;

    /** {@return a digest of the inputs: 12 hexadecimal digits} */
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
