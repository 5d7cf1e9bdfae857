package org.lodegraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** Number and duration of the runs of each query since the program started, by query name. */
public final class QueryTimings {

    private final ConcurrentSkipListMap<String, Timing> timings = new ConcurrentSkipListMap<>();

    /**
     * The runs of one query, each from the call to the last mapped row, retries included.
     *
     * @param query the query's name
     * @param runs the number of ended runs
     * @param failures the number of failed runs
     * @param total the total time of all runs
     * @param longest the time of the longest run
     */
    public record Timing(String query, long runs, long failures, Duration total, Duration longest) {

        Timing and(Timing other) {
            return new Timing(
                    query,
                    runs + other.runs,
                    failures + other.failures,
                    total.plus(other.total),
                    longest.compareTo(other.longest) < 0 ? other.longest : longest);
        }
    }

    void record(String query, Duration took, boolean failed) {
        timings.merge(query, new Timing(query, 1, failed ? 1 : 0, took, took), Timing::and);
    }

    /** {@return whether a query has succeeded at least once} */
    boolean hasAnswered(String query) {
        Timing timing = timings.get(query);
        return timing != null && timing.failures() < timing.runs();
    }

    /** {@return the timing of each query that ran, by name} */
    public List<Timing> list() {
        return List.copyOf(timings.values());
    }
}
