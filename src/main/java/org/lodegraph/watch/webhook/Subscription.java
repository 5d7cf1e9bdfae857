package org.lodegraph.watch.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.entity.SubscriptionEntity;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Severity;

/**
 * A subscription without its secret.
 *
 * @param id id of the subscription
 * @param url URL that deliveries are sent to
 * @param rules ids of the rules whose findings are sent; empty for all
 * @param minSeverity lowest severity that is sent
 * @param heartbeat true if a heartbeat is sent for a scan without a change to report
 * @param active true if deliveries are sent; false while it is paused
 * @param pausedReason reason why it is paused; null if it is active
 * @param failures consecutive failed attempts since the last success
 * @param lost consecutive failed deliveries since the last that arrived
 * @param createdAt time of creation, UTC
 */
public record Subscription(
        String id,
        String url,
        List<String> rules,
        Severity minSeverity,
        boolean heartbeat,
        boolean active,
        @Nullable String pausedReason,
        int failures,
        int lost,
        Instant createdAt) {

    public Subscription {
        rules = List.copyOf(rules);
    }

    static Subscription of(SubscriptionEntity kept) {
        return new Subscription(
                kept.id,
                kept.url,
                kept.rules,
                EnumText.parse(Severity.class, "minSeverity", kept.minSeverity),
                kept.heartbeat,
                kept.active,
                kept.pausedReason,
                kept.failures,
                kept.lost,
                kept.createdAt);
    }
}
