package org.lodegraph.graph.entity;

import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;

/** A stage of the chain by its id, such as {@code refining}. Properties that the graph lacks are null. */
@NodeEntity("Stage")
public class StageEntity {

    @Id
    private @Nullable String id;

    private @Nullable Long position;
    private @Nullable String name;
    private @Nullable String meaning;

    /** Used by the OGM, which fills the fields. */
    StageEntity() {}

    public @Nullable String id() {
        return id;
    }

    public @Nullable Long position() {
        return position;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable String meaning() {
        return meaning;
    }
}
