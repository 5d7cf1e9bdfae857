package org.lodegraph.graph;

import org.lodegraph.graph.Query.None;

/** What the schema asks of the database. */
final class SchemaQueries {

    /** The name of a key or an index. */
    record Name(String name) {}

    static final Query<None, Name> LIST_INDEXES = Query.of("import/list-indexes", None.class, Name.class);

    private SchemaQueries() {}
}
