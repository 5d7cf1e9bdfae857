package org.lodegraph.graph;

import java.util.List;
import org.lodegraph.graph.Query.None;

/** The queries of the schema and of the node that describes the data. */
final class SchemaQueries {

    /** A constraint or an index. */
    record Index(String name, String label, List<String> properties, boolean unique) {}

    static final Query<None, Index> LIST_INDEXES = Query.of("import/list-indexes", None.class, Index.class);

    static final Query<None, Dataset> FIND_DATASET = Query.of("import/find-dataset", None.class, Dataset.class);

    private SchemaQueries() {}
}
