package org.lodegraph.graph.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.ogm.annotation.Id;
import org.neo4j.ogm.annotation.NodeEntity;
import org.neo4j.ogm.annotation.Relationship;
import org.neo4j.ogm.annotation.typeconversion.Convert;

/** A delivery of a webhook. What a dispatcher writes while it has it is not mapped. */
@NodeEntity("Delivery")
@SuppressWarnings("NullAway.Init")
public class DeliveryEntity {

    @Id
    public String id;

    /** Its type and its scan. */
    public String name;

    public String scan;
    public String type;
    public String body;
    public String status;
    public int attempts;
    public @Nullable Integer lastStatus;
    public @Nullable String lastError;

    @Convert(NativeInstant.class)
    public Instant at;

    @Convert(NativeInstant.class)
    public @Nullable Instant nextAt;

    @Convert(NativeInstant.class)
    public @Nullable Instant expiresAt;

    @Convert(NativeInstant.class)
    public @Nullable Instant deliveredAt;

    public @Nullable String redeliveryOf;

    @Relationship(type = "DELIVERED", direction = Relationship.Direction.INCOMING)
    public @Nullable SubscriptionEntity subscription;
}
