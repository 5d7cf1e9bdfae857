package org.lodegraph.watch.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;

/**
 * A change of a finding between two scans, with its causes.
 *
 * @param key key of the finding
 * @param rule id of its rule
 * @param change kind of change: new, worse, better or gone
 * @param cause cause whose reversal undoes most of the change
 * @param causes all causes with a part in the change, the largest first
 * @param before severity and score in the earlier scan; null if the finding is new
 * @param after severity and score in the later scan; null if the finding is gone
 * @param unit unit of the scores
 * @param withinRevisionBand true if only data moved the score, by less than editions of this mineral usually do;
 *     listed only on request
 * @param target country or bloc whose supply is at risk; null if the rule has no target
 * @param mineral mineral at risk; null if there is none, or more than one
 * @param stage stage of the chain, such as mining or refining; null if the finding has no stage
 * @param iso3 ISO 3166-1 alpha-3 code of the country that causes the risk; null if there is none
 * @param measure id of the policy measure; null if there is none, or more than one
 * @param text the finding in a sentence, as it is now or, if it is gone, as it was
 */
public record FindingChange(
        String key,
        String rule,
        Change change,
        Cause cause,
        List<Part> causes,
        @Nullable Standing before,
        @Nullable Standing after,
        String unit,
        boolean withinRevisionBand,
        @Nullable Target target,
        @Nullable MineralId mineral,
        @Nullable Stage stage,
        @Nullable String iso3,
        @Nullable String measure,
        String text) {

    /** Kind of change. */
    public enum Change {
        NEW,
        WORSE,
        BETTER,
        GONE
    }

    /**
     * Severity and score of a finding in one scan.
     *
     * @param severity severity, by the rule's bands
     * @param score score in the unit of the change; a higher score is worse
     */
    public record Standing(Severity severity, double score) {}

    /**
     * A cause and its weight.
     *
     * @param cause the cause
     * @param undoes part of the change that its reversal undoes, 0 to 1
     */
    public record Part(Cause cause, double undoes) {}

    /** {@return the higher of the severities before and after} */
    public Severity severity() {
        if (before == null || (after != null && after.severity().atLeast(before.severity()))) {
            return after == null ? Severity.LOW : after.severity();
        }
        return before.severity();
    }
}
