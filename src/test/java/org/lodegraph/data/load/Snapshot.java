package org.lodegraph.data.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lodegraph.testing.TestDatabase;

/** The whole graph as sorted lines, without the stamps: two snapshots are equal if the graphs are. */
final class Snapshot {

    private Snapshot() {}

    static List<String> take() {
        List<String> lines = new ArrayList<>();
        lines.addAll(
                lines("MATCH (node) RETURN labels(node)[0] AS name, '' AS from, '' AS to, properties(node) AS all"));
        lines.addAll(lines("MATCH (from)-[edge]->(to) RETURN type(edge) AS name, "
                + "coalesce(from.iso3, '') + coalesce(from.id, '') + coalesce(from.key, '') AS from, "
                + "coalesce(to.iso3, '') + coalesce(to.id, '') AS to, properties(edge) AS all"));
        return lines.stream().sorted().toList();
    }

    /** {@return the stamps in the graph} */
    static List<String> stamps() {
        return lines("MATCH (node) RETURN DISTINCT node.run AS name, '' AS from, '' AS to, {} AS all "
                + "UNION MATCH ()-[edge]->() RETURN DISTINCT edge.run AS name, '' AS from, '' AS to, {} AS all");
    }

    private static List<String> lines(String statement) {
        try (var session = TestDatabase.server().driver().session()) {
            return session.run(statement).list(row -> {
                Map<String, Object> properties = new TreeMap<>(row.get("all").asMap());
                properties.remove("run");
                properties.remove("importedAt");
                return row.get("name").asString() + " " + row.get("from").asString() + ">"
                        + row.get("to").asString() + " " + properties;
            });
        }
    }
}
