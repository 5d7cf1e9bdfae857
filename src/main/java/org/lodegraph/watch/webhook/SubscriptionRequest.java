package org.lodegraph.watch.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;

/**
 * A request to create a subscription.
 *
 * @param url URL that deliveries are sent to
 * @param rules ids of the rules whose findings are sent; null or empty for all
 * @param minSeverity lowest severity that is sent; null for {@code low}, which is all
 * @param heartbeat true to send a heartbeat for a scan without a change to report; null for false
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
