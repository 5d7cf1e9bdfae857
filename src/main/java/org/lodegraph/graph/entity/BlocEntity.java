package org.lodegraph.graph.entity;

import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;

/** A group of countries, such as {@code g7}. Properties that the graph lacks are null. */
@NodeEntity("Bloc")
public class BlocEntity {

    @Id
    private @Nullable String id;

    private @Nullable String name;
    private @Nullable String note;

    /** Used by the OGM, which fills the fields. */
    BlocEntity() {}

    public @Nullable String id() {
        return id;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String note() {
        return note;
    }
}
