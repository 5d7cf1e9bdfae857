package org.lodegraph.graph.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;
import org.neo4j.ogm.annotation.typeconversion.Convert;

/** A subscription to webhooks. Its secret is not mapped: only the statements that move an older one read it. */
@NodeEntity("Subscription")
@SuppressWarnings("NullAway.Init")
public class SubscriptionEntity {

    @Id
    public String id;

    /** Host of {@code url}. */
    public String name;

    public String url;
    public List<String> rules = List.of();
    public String minSeverity;
    public boolean heartbeat;
    public boolean active;
    public @Nullable String pausedReason;
    public int failures;
    public int lost;

    /** Identifies the key that the secret is derived from; null if an older version generated the secret. */
    public @Nullable String keyMark;

    @Convert(NativeInstant.class)
    public Instant createdAt;
}
