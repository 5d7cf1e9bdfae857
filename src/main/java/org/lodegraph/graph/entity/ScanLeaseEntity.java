package org.lodegraph.graph.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;
import org.neo4j.ogm.annotation.typeconversion.Convert;

/** The lease of the scan that may run. It is only loaded: {@code scan/claim-lease} writes it. */
@NodeEntity("ScanLease")
@SuppressWarnings("NullAway.Init")
public class ScanLeaseEntity {

    /** The key of the only one. */
    public static final String ID = "scan";

    @Id
    public String id;

    /** Expiry time; null if nobody has the lease. */
    @Convert(NativeInstant.class)
    public @Nullable Instant until;
}
