package org.lodegraph.graph;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodegraph.graph.Query.None;
import org.lodegraph.graph.SchemaQueries.Index;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys and indexes: every file of {@code cypher/schema} in the order of their names, each idempotent, one statement or several after another. */
public final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private static final Pattern DEFINITION = Pattern.compile(
            "CREATE (CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS FOR .*?\\w+:(\\w+).*? (?:REQUIRE|ON) (.*)", Pattern.DOTALL);

    private static final Pattern PROPERTY = Pattern.compile("\\w+\\.(\\w+)");

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
        List<Definition> missing = lacking();
        for (Definition definition : missing) {
            LOG.debug("schema: {}", definition.statement());
            graph.define("schema/define", definition.statement());
        }
        if (!missing.isEmpty()) {
            graph.define("schema/await-indexes", "CALL db.awaitIndexes(300)");
        }
        return missing.size();
    }

    /** {@return the names of keys and indexes that are not there, or not filled, or under that name something else} */
    public List<String> missing() {
        return lacking().stream().map(definition -> definition.index().name()).toList();
    }

    /** {@return how many keys and indexes there should be} */
    public int size() {
        return definitions().size();
    }

    private List<Definition> lacking() {
        List<Index> there = graph.list(SchemaQueries.LIST_INDEXES, None.NONE);
        return definitions().stream()
                .filter(wanted -> there.stream().noneMatch(wanted::isLike))
                .toList();
    }

    private static List<Definition> definitions() {
        return ResourceFolder.statements("cypher/schema").values().stream()
                .flatMap(text -> Statements.of(text).stream())
                .map(Definition::parse)
                .toList();
    }

    /** A statement of the schema, and what it makes. */
    private record Definition(String statement, Index index) {

        static Definition parse(String statement) {
            Matcher found = DEFINITION.matcher(statement);
            if (!found.matches()) {
                throw new IllegalStateException("no definition of a key or an index: " + statement);
            }
            List<String> properties = PROPERTY.matcher(found.group(4))
                    .results()
                    .map(property -> property.group(1))
                    .toList();
            return new Definition(
                    statement,
                    new Index(
                            found.group(2),
                            found.group(3),
                            properties,
                            found.group(1).equals("CONSTRAINT")));
        }

        /** The key or index that it makes serves under another name too. */
        boolean isLike(Index other) {
            return index.label().equals(other.label())
                    && index.properties().equals(other.properties())
                    && index.unique() == other.unique();
        }
    }
}
