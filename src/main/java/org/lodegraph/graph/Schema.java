package org.lodegraph.graph;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodegraph.graph.Query.None;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys and indexes: every file of {@code cypher/schema} in the order of their names, each idempotent, one statement or several after another. */
public final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private static final Pattern NAMED =
            Pattern.compile("CREATE (?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS .*", Pattern.DOTALL);

    private final Graph graph;

    public Schema(Graph graph) {
        this.graph = graph;
    }

    /**
     * Makes what is missing and waits until every index is filled.
     *
     * @return how many statements that took: none where all was there
     */
    public int apply() {
        Set<String> there = graph.list(SchemaQueries.LIST_INDEXES, None.NONE).stream()
                .map(SchemaQueries.Name::name)
                .collect(Collectors.toSet());
        int made = 0;
        for (String text : ResourceFolder.statements("cypher/schema").values()) {
            for (String statement : Statements.of(text)) {
                Matcher named = NAMED.matcher(statement);
                if (!named.matches() || !there.contains(named.group(1))) {
                    LOG.debug("schema: {}", statement);
                    graph.define("schema/define", statement);
                    made++;
                }
            }
        }
        if (made > 0) {
            graph.define("schema/await-indexes", "CALL db.awaitIndexes(300)");
        }
        return made;
    }
}
