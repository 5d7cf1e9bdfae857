package org.lodegraph.graph.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;

/** A mineral commodity by its slug, such as {@code cobalt}. Properties that the graph lacks are null. */
@NodeEntity("Mineral")
public class MineralEntity {

    @Id
    private @Nullable String id;

    private @Nullable String name;
    private @Nullable List<String> symbols;
    private @Nullable String mineralGroup;
    private @Nullable String unitBasis;

    /** Used by the OGM, which fills the fields. */
    MineralEntity() {}

    public @Nullable String id() {
        return id;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable List<String> symbols() {
        return symbols;
    }

    public @Nullable String mineralGroup() {
        return mineralGroup;
    }

    public @Nullable String unitBasis() {
        return unitBasis;
    }
}
