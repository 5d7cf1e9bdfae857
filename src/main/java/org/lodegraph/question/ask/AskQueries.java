package org.lodegraph.question.ask;

import org.lodegraph.graph.Query;

/** The one statement of the question box with the record that is its contract. */
final class AskQueries {

    /**
     * A name of a thing.
     *
     * @param kind {@code country}, {@code mineral} or {@code bloc}
     * @param name a name, a code, an id or an alias
     * @param id of the thing
     * @param main whether answers call it so
     */
    record Name(String kind, String name, String id, boolean main) {}

    static final Query<Query.None, Name> LIST_NAMES = Query.of("ask/list-names", Query.None.class, Name.class);

    private AskQueries() {}
}
