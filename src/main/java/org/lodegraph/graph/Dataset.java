package org.lodegraph.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Dataset} node: the last import of the database.
 *
 * @param state importing or complete
 * @param run stamp of the import
 * @param plan version of the statements that wrote the data; null before an import is complete
 * @param dataVersion digest of the tables; null before an import is complete
 * @param nodes number of nodes written; null before an import is complete
 * @param relationships number of relationships written; null before an import is complete
 */
public record Dataset(
        String state,
        String run,
        @Nullable String plan,
        @Nullable String dataVersion,
        @Nullable Long nodes,
        @Nullable Long relationships) {

    /** {@return the node; empty if nothing was ever imported} */
    public static Optional<Dataset> find(Graph graph) {
        return graph.find(SchemaQueries.FIND_DATASET, Query.None.NONE);
    }

    /** {@return whether the import is complete} */
    public boolean isComplete() {
        return state.equals("complete");
    }
}
