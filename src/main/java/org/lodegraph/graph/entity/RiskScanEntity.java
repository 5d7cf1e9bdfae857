package org.lodegraph.graph.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;
import org.neo4j.ogm.annotation.Relationship;
import org.neo4j.ogm.annotation.typeconversion.Convert;

/** A risk scan. It is only loaded: statements write it, each under a condition. */
@NodeEntity("RiskScan")
@SuppressWarnings("NullAway.Init")
public class RiskScanEntity {

    @Id
    public String id;

    public String state;

    @Convert(NativeDate.class)
    public LocalDate asOf;

    @Convert(NativeInstant.class)
    public Instant startedAt;

    @Convert(NativeInstant.class)
    public @Nullable Instant finishedAt;

    public String dataVersion;
    public String method;
    public String rules;
    public List<String> targets = List.of();
    public List<String> minerals = List.of();
    public @Nullable Integer low;
    public @Nullable Integer medium;
    public @Nullable Integer high;
    public @Nullable Integer critical;
    public int done;
    public int all;
    public @Nullable String step;

    /** Expiry time of the last heartbeat; null if it does not run. */
    @Convert(NativeInstant.class)
    public @Nullable Instant aliveUntil;

    public @Nullable String error;
    public @Nullable String against;

    /** The changes since {@code against}, as JSON; null if it has not been compared. */
    public @Nullable String changes;

    @Relationship("BASED_ON")
    public @Nullable ScanBasisEntity basis;
}
