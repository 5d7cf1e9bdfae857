package org.lodegraph.watch.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;

/**
 * What somebody wants to be told, and where.
 *
 * @param url where deliveries are sent
 * @param rules the rules whose findings matter, by id; null or empty for all
 * @param minSeverity the least grave that matters; null for {@code low}, which is all
 * @param heartbeat whether to send a sign of life for a scan of which there is nothing to tell; null for no
 */
public record SubscriptionRequest(
        WebhookUrl url,
        @Nullable List<String> rules,
        @Nullable Severity minSeverity,
        @Nullable Boolean heartbeat) {

    public SubscriptionRequest {
        rules = rules == null ? null : List.copyOf(rules);
    }
}
