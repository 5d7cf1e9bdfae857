package org.lodegraph.watch.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;

/**
 * A subscription as anybody may see it: without its secret.
 *
 * @param id by which it is found
 * @param url where deliveries are sent
 * @param rules the rules whose findings matter, by id; empty for all
 * @param minSeverity the least grave that matters
 * @param heartbeat whether a sign of life is sent where there is nothing to tell
 * @param active whether anything is sent
 * @param pausedReason why nothing is sent; null where it is active
 * @param failures attempts in a row that failed, since the last that did not
 * @param lost deliveries in a row that were given up, since the last that arrived
 * @param createdAt when it was made, UTC
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
}
