package org.lodegraph.graph;

import java.util.List;
import org.lodegraph.graph.Query.None;

/** The queries of the schema. */
final class SchemaQueries {

    /** A constraint or an index. */
    record Index(String name, String label, List<String> properties, boolean unique) {}

    static final Query<None, Index> LIST_INDEXES = Query.of("import/list-indexes", None.class, Index.class);

    private SchemaQueries() {}
}
