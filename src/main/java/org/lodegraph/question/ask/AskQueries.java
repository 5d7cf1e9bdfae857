package org.lodegraph.question.ask;

import org.lodegraph.graph.Query;

/** The Cypher statement of the question parser, with its row record. */
final class AskQueries {

    /**
     * A name of an entity.
     *
     * @param kind {@code country}, {@code mineral} or {@code bloc}
     * @param name a name, a code, an id or an alias
     * @param id id of the entity
     * @param main whether answers use this name
     */
    record Name(String kind, String name, String id, boolean main) {}

    static final Query<Query.None, Name> LIST_NAMES = Query.of("ask/list-names", Query.None.class, Name.class);

    private AskQueries() {}
}
