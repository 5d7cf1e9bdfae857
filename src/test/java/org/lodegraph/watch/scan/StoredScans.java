package org.lodegraph.watch.scan;

import java.util.List;
import org.lodegraph.testing.TestDatabase;

/** Reads what scans store in the test database, without the program's own statements. */
final class StoredScans {

    private static final String STORED =
            "(node:RiskScan OR node:Finding OR node:ScanBasis OR node:RuleBook OR node:ScanLease)";

    private StoredScans() {}

    /** Deletes all of it; the data stay. */
    static void clear() {
        TestDatabase.run("MATCH (node) WHERE " + STORED + " DETACH DELETE node;\n");
    }

    /** {@return every node with its properties and links, in order, except the last holder of the lease} */
    static List<String> everything() {
        return list("MATCH (node) WHERE " + STORED
                + " AND NOT node:ScanLease RETURN labels(node)[0] + ' ' + elementId(node) + ' '"
                + " + reduce(text = '', key IN COLLECT { UNWIND keys(node) AS key RETURN key ORDER BY key } |"
                + " text + key + '=' + toString(coalesce(toStringOrNull(node[key]), size(toStringList(node[key])))) + ' ')"
                + " + COUNT { (node)--() } AS value ORDER BY value");
    }

    static boolean isLeaseFree() {
        return count("MATCH (lease:ScanLease) WHERE lease.holder IS NOT NULL RETURN count(lease) AS count") == 0;
    }

    /** {@return the number in the column count} */
    static long count(String statement) {
        try (var session = TestDatabase.server().driver().session()) {
            return session.run(statement).single().get("count").asLong();
        }
    }

    private static List<String> list(String statement) {
        try (var session = TestDatabase.server().driver().session()) {
            return session.run(statement).list(row -> row.get("value").asString());
        }
    }
}
