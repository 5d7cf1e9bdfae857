package org.lodegraph.watch.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * A risk scan: its inputs, state and counts.
 *
 * @param id digest of data version, definitions, rules, scope and date; a scan with the same inputs has the same id
 * @param state state of the scan
 * @param startedAt start time, UTC
 * @param finishedAt end time, UTC; null while it runs
 * @param asOf date at which measures are evaluated
 * @param dataVersion digest of the tables
 * @param method name and version of the definitions
 * @param rules digest of the rules
 * @param targets targets that are scanned; empty for every country with usable flows and a demand that is not small
 * @param minerals minerals that are scanned; empty for all
 * @param counts number of findings by severity; null if the scan is not done
 * @param progress steps done so far
 * @param error reason of a failure or cancellation; null if there was none
 * @param against id of the earlier scan it was compared with; null if there was none
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

    /** State of a scan. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /**
     * Number of findings by severity.
     *
     * @param low number of findings of low severity
     * @param medium number of findings of medium severity
     * @param high number of findings of high severity
     * @param critical number of findings of critical severity
     * @param total number of all findings
     */
    public record Counts(int low, int medium, int high, int critical, int total) {}

    /**
     * Progress of a scan.
     *
     * @param done steps done, 0 to {@code all}
     * @param all steps in total
     * @param step name of the current step; null if the scan is not running
     */
    public record Progress(int done, int all, @Nullable String step) {}

    /** {@return true if it is done, failed or cancelled} */
    public boolean isOver() {
        return state != State.RUNNING;
    }
}
