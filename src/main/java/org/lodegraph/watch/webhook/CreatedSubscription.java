package org.lodegraph.watch.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;

/**
 * A new subscription with its secret, which no later answer shows.
 *
 * @param id id of the subscription
 * @param secret secret that signs its deliveries: {@code whsec_} and a key in Base64
 * @param url URL that deliveries are sent to
 * @param rules ids of the rules whose findings are sent; empty for all
 * @param minSeverity lowest severity that is sent
 * @param heartbeat true if a heartbeat is sent for a scan without a change to report
 * @param active true if deliveries are sent; always true for a new subscription
 * @param note problem that delays deliveries now, such as a host that cannot be resolved; null if there is none
 * @param createdAt time of creation, UTC
 */
public record CreatedSubscription(
        String id,
        Secret secret,
        String url,
        List<String> rules,
        Severity minSeverity,
        boolean heartbeat,
        boolean active,
        @Nullable String note,
        Instant createdAt) {

    public CreatedSubscription {
        rules = List.copyOf(rules);
    }
}
