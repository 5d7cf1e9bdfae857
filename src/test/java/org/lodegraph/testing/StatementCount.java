package org.lodegraph.testing;

import java.util.Map;
import java.util.TreeMap;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.QueryTimings.Timing;

/** Counts the statements that a request runs. */
public final class StatementCount {

    private StatementCount() {}

    /** {@return how often each statement ran during a request, by name} */
    public static Map<String, Long> of(Graph graph, Runnable request) {
        Map<String, Long> runs = new TreeMap<>();
        graph.timings().list().forEach(timing -> runs.put(timing.query(), -timing.runs()));
        request.run();
        for (Timing timing : graph.timings().list()) {
            runs.merge(timing.query(), timing.runs(), Long::sum);
        }
        runs.values().removeIf(count -> count == 0);
        return runs;
    }
}
