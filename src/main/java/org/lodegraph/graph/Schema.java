package org.lodegraph.graph;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodegraph.graph.Query.None;
import org.lodegraph.graph.SchemaQueries.Index;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Constraints and indexes from the files of {@code cypher/schema}, in order of name. Statements are idempotent. */
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
     * Creates what is missing and waits until every index is populated.
     *
     * @return the number of statements run; 0 if nothing was missing
     */
    public int apply() {
        List<Definition> missing = missingDefinitions();
        for (Definition definition : missing) {
            LOG.debug("schema: {}", definition.statement());
            graph.define("schema/define", definition.statement());
        }
        if (!missing.isEmpty()) {
            graph.define("schema/await-indexes", "CALL db.awaitIndexes(300)");
        }
        return missing.size();
    }

    /**
     * {@return the names of constraints and indexes that are missing, not populated, or defined differently under that
     * name}
     */
    public List<String> missing() {
        return missingDefinitions().stream()
                .map(definition -> definition.index().name())
                .toList();
    }

    /** {@return the number of constraints and indexes in the schema} */
    public int size() {
        return definitions().size();
    }

    private List<Definition> missingDefinitions() {
        List<Index> there = graph.list(SchemaQueries.LIST_INDEXES, None.NONE);
        return definitions().stream()
                .filter(definition -> there.stream().noneMatch(definition::isLike))
                .toList();
    }

    private static List<Definition> definitions() {
        return ResourceFolder.statements("cypher/schema").values().stream()
                .flatMap(text -> Statements.of(text).stream())
                .map(Definition::parse)
                .toList();
    }

    /** A schema statement, and the constraint or index that it creates. */
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

        /** Checks whether an existing index is equivalent; its name does not matter. */
        boolean isLike(Index other) {
            return index.label().equals(other.label())
                    && index.properties().equals(other.properties())
                    && index.unique() == other.unique();
        }
    }
}
