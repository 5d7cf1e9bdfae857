package org.lodegraph.data.load;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of an import.
 *
 * @param dataVersion digest of the tables that are loaded now
 * @param run the stamp on everything it wrote
 * @param rows rows of each table, in loading order
 * @param deviations notable cases that the checks accepted, each with its numbers
 * @param nodes nodes in the graph now
 * @param relationships relationships in the graph now
 * @param swept the number of deleted nodes and relationships of each label or type, because the tables no longer have
 *     them
 * @param took the duration, including reading and checking
 */
public record ImportReport(
        String dataVersion,
        String run,
        Map<String, Integer> rows,
        List<String> deviations,
        long nodes,
        long relationships,
        Map<String, Long> swept,
        Duration took) {

    public ImportReport {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        deviations = List.copyOf(deviations);
        swept = Collections.unmodifiableMap(new LinkedHashMap<>(swept));
    }
}
