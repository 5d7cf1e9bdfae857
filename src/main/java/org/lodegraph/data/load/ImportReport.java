package org.lodegraph.data.load;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param dataVersion digest of the tables that are loaded now
 * @param run the stamp on everything it wrote
 * @param rows rows of each table, in loading order
 * @param deviations what the checks noted and let pass, each with its numbers
 * @param nodes nodes in the graph now
 * @param relationships relationships in the graph now
 * @param swept how many nodes and relationships of each label or type were deleted, because the tables no longer hold them
 * @param took how long it took, reading and checking included
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
