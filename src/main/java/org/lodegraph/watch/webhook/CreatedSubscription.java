package org.lodegraph.watch.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Severity;

/**
 * A subscription as it is answered when it is made: with its secret, which is shown this once.
 *
 * @param id by which it is found
 * @param secret what deliveries are signed with
 * @param url where deliveries are sent
 * @param rules the rules whose findings matter, by id; empty for all
 * @param minSeverity the least grave that matters
 * @param heartbeat whether a sign of life is sent where there is nothing to tell
 * @param active whether anything is sent: it is
 * @param note what stands in the way at present; null where nothing does
 * @param createdAt when it was made, UTC
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
