package org.lodegraph.watch.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.entity.DeliveryEntity;
import org.lodegraph.model.EnumText;

/**
 * One message to one subscriber, sent in one or more attempts.
 *
 * @param id id of the delivery, the same in every attempt, sent as {@code webhook-id}
 * @param scan id of the scan that it reports
 * @param type {@code scan.changed} or {@code scan.heartbeat}
 * @param status state of the delivery
 * @param attempts number of attempts made
 * @param lastStatus last HTTP status code of the receiver; null if it has not answered yet
 * @param lastError reason of the last failed attempt; null if none failed
 * @param at time of creation, UTC
 * @param nextAt time of the next attempt, UTC, if the subscription is active; null if no attempt follows
 * @param deliveredAt time of arrival, UTC; null if it has not arrived
 * @param redeliveryOf id of the delivery that it repeats; null if it repeats none
 */
public record Delivery(
        String id,
        String scan,
        String type,
        DeliveryStatus status,
        int attempts,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        Instant at,
        @Nullable Instant nextAt,
        @Nullable Instant deliveredAt,
        @Nullable String redeliveryOf) {

    static Delivery of(DeliveryEntity kept) {
        return new Delivery(
                kept.id,
                kept.scan,
                kept.type,
                EnumText.parse(DeliveryStatus.class, "status", kept.status),
                kept.attempts,
                kept.lastStatus,
                kept.lastError,
                kept.at,
                kept.nextAt,
                kept.deliveredAt,
                kept.redeliveryOf);
    }
}
