package org.lodegraph.watch.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.Unwrapped;

/** The statements on subscriptions and deliveries, with records for their parameters and rows. */
final class SubscriptionQueries {

    record SubscriptionOf(
            String id,
            String url,
            List<String> rules,
            Severity minSeverity,
            boolean heartbeat,
            String keyMark,
            Instant createdAt,
            int most) {}

    record IdOf(RecordId id) {}

    record IdsOf(List<String> ids) {}

    record MarkRow(String id, @Nullable String keyMark) {}

    record OlderSecret(String id, Secret secret) {}

    record ActiveRow(String id, List<String> rules, Severity minSeverity, boolean heartbeat) {}

    record DeliveriesOf(RecordId id, @Unwrapped Page page) {}

    record DeliveryIn(RecordId subscription, RecordId id) {}

    record NewDelivery(String id, String subscription, String type, String body) {}

    record Deliveries(List<NewDelivery> deliveries, String scan, Instant now, Instant expiresAt) {}

    record Before(Instant before) {}

    record RedeliveryOf(RecordId subscription, RecordId id, String redelivery, Instant now, Instant expiresAt) {}

    record ResumptionOf(RecordId id, Instant now, Instant expiresAt) {}

    record DueAt(Instant now, List<String> subscriptions, int limit) {}

    record Due(RecordId id) {}

    record ClaimOf(RecordId id, Instant now, Instant until) {}

    record Claim(RecordId id, RecordId subscription, String url, String body, int attempt, Instant expiresAt) {}

    record SuccessOf(RecordId id, Instant now, int lastStatus) {}

    record FailureOf(
            RecordId id,
            int attempt,
            Instant now,
            @Nullable Instant nextAt,
            @Nullable Integer lastStatus,
            String lastError,
            boolean gone,
            int mostFailures,
            int mostLost) {}

    record SubscriptionState(boolean active, @Nullable String pausedReason) {}

    static final Query<SubscriptionOf, Count> MERGE_SUBSCRIPTION =
            Query.of("subscription/merge-subscription", SubscriptionOf.class, Count.class);

    static final Query<Page, Subscription> LIST_SUBSCRIPTIONS =
            Query.of("subscription/list-subscriptions", Page.class, Subscription.class);

    static final Query<IdOf, Subscription> FIND_SUBSCRIPTION =
            Query.of("subscription/find-subscription", IdOf.class, Subscription.class);

    static final Query<IdOf, Count> SWEEP_SUBSCRIPTION =
            Query.of("subscription/sweep-subscription", IdOf.class, Count.class);

    static final Query<None, MarkRow> LIST_KEY_MARKS =
            Query.of("subscription/list-key-marks", None.class, MarkRow.class);

    static final Query<None, OlderSecret> LIST_OLDER_SECRETS =
            Query.of("subscription/list-older-secrets", None.class, OlderSecret.class);

    static final Query<IdsOf, Count> SWEEP_OLDER_SECRETS =
            Query.of("subscription/sweep-older-secrets", IdsOf.class, Count.class);

    static final Query<None, ActiveRow> LIST_ACTIVE = Query.of("subscription/list-active", None.class, ActiveRow.class);

    static final Query<DeliveriesOf, Delivery> LIST_DELIVERIES =
            Query.of("subscription/list-deliveries", DeliveriesOf.class, Delivery.class);

    static final Query<DeliveryIn, Delivery> FIND_DELIVERY =
            Query.of("subscription/find-delivery", DeliveryIn.class, Delivery.class);

    static final Query<Deliveries, Count> MERGE_DELIVERIES =
            Query.of("subscription/merge-deliveries", Deliveries.class, Count.class);

    static final Query<Before, Count> SWEEP_DELIVERIES =
            Query.of("subscription/sweep-deliveries", Before.class, Count.class);

    static final Query<RedeliveryOf, Count> MERGE_REDELIVERY =
            Query.of("subscription/merge-redelivery", RedeliveryOf.class, Count.class);

    static final Query<ResumptionOf, Count> MERGE_RESUMPTION =
            Query.of("subscription/merge-resumption", ResumptionOf.class, Count.class);

    static final Query<DueAt, Due> LIST_DUE = Query.of("subscription/list-due", DueAt.class, Due.class);

    static final Query<ClaimOf, Claim> MERGE_CLAIM = Query.of("subscription/merge-claim", ClaimOf.class, Claim.class);

    static final Query<SuccessOf, Count> MERGE_SUCCESS =
            Query.of("subscription/merge-success", SuccessOf.class, Count.class);

    static final Query<FailureOf, SubscriptionState> MERGE_FAILURE =
            Query.of("subscription/merge-failure", FailureOf.class, SubscriptionState.class);

    private SubscriptionQueries() {}
}
