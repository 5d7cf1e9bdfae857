package org.lodegraph.watch.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;

/**
 * What became of a finding between two scans, and why.
 *
 * @param key the finding
 * @param rule its rule
 * @param change what became of it
 * @param cause the one whose reversal undoes most of the change
 * @param causes every cause that has a part in it, the largest first
 * @param before as the earlier scan has it; null where it has not
 * @param after as the later one has it; null where it has not
 * @param unit of the scores
 * @param withinRevisionBand whether figures moved by less than editions of this mineral usually do: told only to those who ask
 * @param target whose supply; null where none is meant
 * @param mineral of what; null where none, or more than one, is meant
 * @param stage where in the chain; null where none is meant
 * @param iso3 the country; null where none is meant
 * @param measure the measure; null where none, or more than one, is meant
 * @param text the finding in a sentence, as it is now or, where it is gone, as it was
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

    /** What may become of a finding. */
    public enum Change {
        NEW,
        WORSE,
        BETTER,
        GONE
    }

    /**
     * How a finding stands in one scan.
     *
     * @param severity how grave
     * @param score in the unit of the change
     */
    public record Standing(Severity severity, double score) {}

    /**
     * A cause and its weight.
     *
     * @param cause which
     * @param undoes the part of the change that its reversal takes back, 0 to 1
     */
    public record Part(Cause cause, double undoes) {}

    /** {@return the graver severity of before and after} */
    public Severity severity() {
        if (before == null || (after != null && after.severity().atLeast(before.severity()))) {
            return after == null ? Severity.LOW : after.severity();
        }
        return before.severity();
    }
}
