package org.lodegraph.graph.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;
import org.neo4j.ogm.annotation.typeconversion.Convert;

/** A scenario that a client saved. */
@NodeEntity("Scenario")
@SuppressWarnings("NullAway.Init")
public class ScenarioEntity {

    @Id
    public String id;

    /** Its name, or its id if it is unnamed. */
    public String name;

    /** True if the client gave it no name; absent otherwise. */
    public @Nullable Boolean unnamed;

    /** The scenario as JSON. */
    public String body;

    /** Length of {@code body}. */
    public int chars;

    @Convert(NativeInstant.class)
    public Instant savedAt;
}
