package org.lodegraph.watch.webhook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;

/**
 * Event: a scan is done and compared with an earlier one.
 *
 * @param scan id of the scan
 * @param against id of the earlier scan; null if there was none
 * @param at time at which the scan finished, UTC
 * @param asOf date at which measures were evaluated
 * @param dataVersion version of the data that was scanned
 * @param changes changes of findings since the earlier scan; empty if there are none
 */
public record ScanCompleted(
        String scan, @Nullable String against, Instant at, LocalDate asOf, String dataVersion, List<Change> changes) {

    public ScanCompleted {
        changes = List.copyOf(changes);
    }

    /**
     * One changed finding.
     *
     * @param key key of the finding, the same from scan to scan
     * @param rule id of its rule
     * @param severity the higher of its severities before and after
     * @param change {@code new}, {@code worse}, {@code better} or {@code gone}
     * @param cause cause whose reversal undoes most of the change
     * @param causes all causes of the change, the largest first
     * @param title the finding in a sentence
     */
    public record Change(
            String key,
            String rule,
            Severity severity,
            String change,
            String cause,
            List<String> causes,
            String title) {

        public Change {
            causes = List.copyOf(causes);
        }
    }
}
