package org.lodegraph.watch.webhook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;

/**
 * What a scan has to tell.
 *
 * @param scan the scan's id
 * @param against the scan it was compared with; null where there was none
 * @param at when it was finished, UTC
 * @param asOf the date at which measures were judged
 * @param dataVersion the data it was made on
 * @param changes how its findings differ from those of the other scan; none where nothing changed
 */
public record ScanCompleted(
        String scan, @Nullable String against, Instant at, LocalDate asOf, String dataVersion, List<Change> changes) {

    public ScanCompleted {
        changes = List.copyOf(changes);
    }

    /**
     * One finding that is not as it was.
     *
     * @param key the finding's key, the same from scan to scan
     * @param rule the rule that found it
     * @param severity that of the graver side, before or after
     * @param change {@code new}, {@code worse}, {@code better} or {@code gone}
     * @param cause what undoes the most of the change when it is reversed
     * @param causes all that take part in it, that one first
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
