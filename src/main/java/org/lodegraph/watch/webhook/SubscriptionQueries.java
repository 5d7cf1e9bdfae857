package org.lodegraph.watch.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Unwrapped;

/** The statements on subscriptions and deliveries, with records for their parameters and rows. */
final class SubscriptionQueries {

    record IdOf(RecordId id) {}

    record IdsOf(List<String> ids) {}

    record OlderSecret(String id, Secret secret) {}

    record DeliveriesOf(RecordId id, @Unwrapped Page page) {}

    record NewDelivery(String id, String subscription, String type, String body) {}

    record Deliveries(List<NewDelivery> deliveries, String scan, Instant now, Instant expiresAt) {}

    record Before(Instant before) {}

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

    static final Query<Page, Subscription> LIST_SUBSCRIPTIONS =
            Query.of("subscription/list-subscriptions", Page.class, Subscription.class);

    static final Query<IdOf, Count> DELETE_SUBSCRIPTION =
            Query.of("subscription/delete-subscription", IdOf.class, Count.class);

    static final Query<None, OlderSecret> LIST_OLDER_SECRETS =
            Query.of("subscription/list-older-secrets", None.class, OlderSecret.class);

    static final Query<IdsOf, Count> DELETE_OLDER_SECRETS =
            Query.of("subscription/delete-older-secrets", IdsOf.class, Count.class);

    static final Query<DeliveriesOf, Delivery> LIST_DELIVERIES =
            Query.of("subscription/list-deliveries", DeliveriesOf.class, Delivery.class);

    static final Query<Deliveries, Count> CREATE_DELIVERIES =
            Query.of("subscription/create-deliveries", Deliveries.class, Count.class);

    static final Query<Before, Count> DELETE_DELIVERIES =
            Query.of("subscription/delete-deliveries", Before.class, Count.class);

    static final Query<ResumptionOf, Count> UPDATE_RESUMPTION =
            Query.of("subscription/update-resumption", ResumptionOf.class, Count.class);

    static final Query<DueAt, Due> LIST_DUE = Query.of("subscription/list-due", DueAt.class, Due.class);

    static final Query<ClaimOf, Claim> CLAIM_DELIVERY =
            Query.of("subscription/claim-delivery", ClaimOf.class, Claim.class);

    static final Query<SuccessOf, Count> UPDATE_SUCCESS =
            Query.of("subscription/update-success", SuccessOf.class, Count.class);

    static final Query<FailureOf, SubscriptionState> UPDATE_FAILURE =
            Query.of("subscription/update-failure", FailureOf.class, SubscriptionState.class);

    private SubscriptionQueries() {}
}
