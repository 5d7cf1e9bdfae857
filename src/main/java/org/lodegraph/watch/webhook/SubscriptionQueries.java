package org.lodegraph.watch.webhook;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Severity;

/** The statements on subscriptions and deliveries, with records for their parameters and rows. */
final class SubscriptionQueries {

    record SubscriptionOf(
            String id,
            String url,
            List<String> rules,
            Severity minSeverity,
            boolean heartbeat,
            String keyMark,
            ZonedDateTime createdAt,
            int most) {}

    record Window(int offset, int limit) {}

    record IdOf(RecordId id) {}

    record IdsOf(List<String> ids) {}

    record MarkRow(String id, @Nullable String keyMark) {}

    record OlderSecret(String id, Secret secret) {}

    record SubscriptionRow(
            String id,
            String url,
            List<String> rules,
            Severity minSeverity,
            boolean heartbeat,
            boolean active,
            @Nullable String pausedReason,
            int failures,
            int lost,
            ZonedDateTime createdAt) {}

    record ActiveRow(String id, List<String> rules, Severity minSeverity, boolean heartbeat) {}

    record DeliveriesOf(RecordId id, int offset, int limit) {}

    record DeliveryIn(RecordId subscription, RecordId id) {}

    record DeliveryRow(
            String id,
            String scan,
            String type,
            DeliveryStatus status,
            int attempts,
            @Nullable Integer lastStatus,
            @Nullable String lastError,
            ZonedDateTime at,
            @Nullable ZonedDateTime nextAt,
            @Nullable ZonedDateTime deliveredAt,
            @Nullable String redeliveryOf) {}

    record NewDelivery(String id, String subscription, String type, String body) {}

    record Deliveries(List<NewDelivery> deliveries, String scan, ZonedDateTime now, ZonedDateTime expiresAt) {}

    record Before(ZonedDateTime before) {}

    record RedeliveryOf(
            RecordId subscription, RecordId id, String redelivery, ZonedDateTime now, ZonedDateTime expiresAt) {}

    record ResumptionOf(RecordId id, ZonedDateTime now, ZonedDateTime expiresAt) {}

    record DueAt(ZonedDateTime now, List<String> subscriptions, int limit) {}

    record Due(RecordId id) {}

    record ClaimOf(RecordId id, ZonedDateTime now, ZonedDateTime until) {}

    record Claim(RecordId id, RecordId subscription, String url, String body, int attempt, ZonedDateTime expiresAt) {}

    record SuccessOf(RecordId id, ZonedDateTime now, int lastStatus) {}

    record FailureOf(
            RecordId id,
            int attempt,
            ZonedDateTime now,
            @Nullable ZonedDateTime nextAt,
            @Nullable Integer lastStatus,
            String lastError,
            boolean gone,
            int mostFailures,
            int mostLost) {}

    record SubscriptionState(boolean active, @Nullable String pausedReason) {}

    static final Query<SubscriptionOf, Count> MERGE_SUBSCRIPTION =
            Query.of("subscription/merge-subscription", SubscriptionOf.class, Count.class);

    static final Query<Window, SubscriptionRow> LIST_SUBSCRIPTIONS =
            Query.of("subscription/list-subscriptions", Window.class, SubscriptionRow.class);

    static final Query<IdOf, SubscriptionRow> FIND_SUBSCRIPTION =
            Query.of("subscription/find-subscription", IdOf.class, SubscriptionRow.class);

    static final Query<IdOf, Count> SWEEP_SUBSCRIPTION =
            Query.of("subscription/sweep-subscription", IdOf.class, Count.class);

    static final Query<None, MarkRow> LIST_KEY_MARKS =
            Query.of("subscription/list-key-marks", None.class, MarkRow.class);

    static final Query<None, OlderSecret> LIST_OLDER_SECRETS =
            Query.of("subscription/list-older-secrets", None.class, OlderSecret.class);

    static final Query<IdsOf, Count> SWEEP_OLDER_SECRETS =
            Query.of("subscription/sweep-older-secrets", IdsOf.class, Count.class);

    static final Query<None, ActiveRow> LIST_ACTIVE = Query.of("subscription/list-active", None.class, ActiveRow.class);

    static final Query<DeliveriesOf, DeliveryRow> LIST_DELIVERIES =
            Query.of("subscription/list-deliveries", DeliveriesOf.class, DeliveryRow.class);

    static final Query<DeliveryIn, DeliveryRow> FIND_DELIVERY =
            Query.of("subscription/find-delivery", DeliveryIn.class, DeliveryRow.class);

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
