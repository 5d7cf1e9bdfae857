package org.lodegraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** How often each query ran and how long it took, under the query's name, since the program started. */
public final class QueryTimings {

    private final ConcurrentSkipListMap<String, Timing> timings = new ConcurrentSkipListMap<>();

    /**
     * The runs of one query, from the asking to the last mapped row, retries included.
     *
     * @param query the query's name
     * @param runs how many ended, well or badly
     * @param failures how many of them badly
     * @param total the time of all runs together
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

    /** {@return whether a query has ended well here at least once} */
    boolean hasAnswered(String query) {
        Timing timing = timings.get(query);
        return timing != null && timing.failures() < timing.runs();
    }

    /** {@return one line for each query that ran, by name} */
    public List<Timing> list() {
        return List.copyOf(timings.values());
    }
}
