package org.lodegraph.watch.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * One scan.
 *
 * @param id a digest of the version of the data, the definitions, the rules, what was asked and the date: the same again is the same scan
 * @param state where it stands
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it runs
 * @param asOf the date at which measures are judged
 * @param dataVersion digest of the tables
 * @param method name and version of the definitions
 * @param rules digest of the rules
 * @param targets whose supply; none for every country whose flows answer and whose demand is not small
 * @param minerals of what; none for all
 * @param counts findings by severity; null where it is not done
 * @param progress how far it has come
 * @param error why it failed or was cancelled; null where it was not
 * @param against the earlier scan it was compared with; null where there was none
 */
public record RiskScan(
        String id,
        State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        LocalDate asOf,
        String dataVersion,
        String method,
        String rules,
        List<Target> targets,
        List<MineralId> minerals,
        @Nullable Counts counts,
        Progress progress,
        @Nullable String error,
        @Nullable String against) {

    /** Where a scan stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /**
     * Findings by severity.
     *
     * @param total all of them
     */
    public record Counts(int low, int medium, int high, int critical, int total) {}

    /**
     * How far a scan has come.
     *
     * @param done steps done
     * @param all steps to do
     * @param step what is being done; null where it does not run
     */
    public record Progress(int done, int all, @Nullable String step) {}

    /** {@return whether it is over, well or badly} */
    public boolean isOver() {
        return state != State.RUNNING;
    }
}
