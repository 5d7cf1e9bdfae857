package org.lodegraph.watch.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to one subscriber, whatever number of attempts it takes.
 *
 * @param id the same at every attempt, sent as {@code webhook-id}
 * @param scan the scan it tells of
 * @param type {@code scan.changed} or {@code scan.heartbeat}
 * @param status how far it has come
 * @param attempts how often it was tried
 * @param lastStatus the last HTTP status the receiver answered with; null where it has answered none
 * @param lastError why the last failed attempt failed; null where none did
 * @param at when it was made, UTC
 * @param nextAt when it is tried next, UTC, once its subscription is active; null where it is not tried any more
 * @param deliveredAt when it arrived, UTC; null where it has not
 * @param redeliveryOf the delivery it repeats; null where it repeats none
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
        @Nullable String redeliveryOf) {}
