package org.lodegraph.graph.entity;

import java.time.Instant;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;
import org.neo4j.ogm.annotation.typeconversion.Convert;

/** The facts that the scans of one data version are computed from. */
@NodeEntity("ScanBasis")
@SuppressWarnings("NullAway.Init")
public class ScanBasisEntity {

    @Id
    public String id;

    public String name;

    /** The facts, compressed. */
    public String content;

    @Convert(NativeInstant.class)
    public Instant keptAt;
}
