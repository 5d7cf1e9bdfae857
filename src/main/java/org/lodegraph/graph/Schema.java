package org.lodegraph.graph;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys and indexes: every file of {@code cypher/schema} in the order of their names, each idempotent, one statement or several after another. */
public final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private final Graph graph;

    public Schema(Graph graph) {
        this.graph = graph;
    }

    /** Makes what is missing and waits until every index is filled. */
    public void apply() {
        for (Map.Entry<String, String> file :
                ResourceFolder.statements("cypher/schema").entrySet()) {
            LOG.debug("schema: {}", file.getKey());
            Statements.of(file.getValue()).forEach(statement -> graph.define("schema/" + file.getKey(), statement));
        }
        graph.define("schema/await-indexes", "CALL db.awaitIndexes(300)");
    }
}
