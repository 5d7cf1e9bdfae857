package org.lodegraph.graph.entity;

import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;

/** One edition of one published source. Properties that the graph lacks are null. */
@NodeEntity("Source")
public class SourceEntity {

    @Id
    private @Nullable String id;

    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String edition;
    private @Nullable Long year;
    private @Nullable String licence;
    private @Nullable String attribution;
    private @Nullable String url;

    /** Used by the OGM, which fills the fields. */
    SourceEntity() {}

    public @Nullable String id() {
        return id;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String publisher() {
        return publisher;
    }

    public @Nullable String edition() {
        return edition;
    }

    public @Nullable Long year() {
        return year;
    }

    public @Nullable String licence() {
        return licence;
    }

    public @Nullable String attribution() {
        return attribution;
    }

    public @Nullable String url() {
        return url;
    }
}
