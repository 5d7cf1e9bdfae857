package org.lodegraph.watch.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.graph.Query.Count;
import org.lodegraph.graph.Query.None;
import org.lodegraph.model.Answer;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.watch.webhook.SubscriptionQueries.ActiveRow;
import org.lodegraph.watch.webhook.SubscriptionQueries.Before;
import org.lodegraph.watch.webhook.SubscriptionQueries.Deliveries;
import org.lodegraph.watch.webhook.SubscriptionQueries.DeliveriesOf;
import org.lodegraph.watch.webhook.SubscriptionQueries.DeliveryIn;
import org.lodegraph.watch.webhook.SubscriptionQueries.IdOf;
import org.lodegraph.watch.webhook.SubscriptionQueries.NewDelivery;
import org.lodegraph.watch.webhook.SubscriptionQueries.RedeliveryOf;
import org.lodegraph.watch.webhook.SubscriptionQueries.ResumptionOf;
import org.lodegraph.watch.webhook.SubscriptionQueries.SubscriptionOf;

/**
 * Manages subscriptions and queues their deliveries; {@link WebhookDispatcher} sends them. Both are stored in the
 * graph and survive an import.
 */
public final class Subscriptions {

    /** Retention of finished deliveries. */
    static final Duration RETENTION = Duration.ofDays(90);

    private static final int MAX_SUBSCRIPTIONS = 1000;
    private static final int ID_LENGTH = 32;

    private final Graph graph;
    private final Clock clock;
    private final IdGenerator ids;
    private final WebhookTargetPolicy targetPolicy;
    private final Secrets secrets;
    private final Supplier<List<String>> rules;

    /**
     * @param clock the current time
     * @param ids generates ids
     * @param targetPolicy checks the target URL
     * @param secrets generates the secret of each subscription
     * @param rules ids of the existing rules
     */
    public Subscriptions(
            Graph graph,
            Clock clock,
            IdGenerator ids,
            WebhookTargetPolicy targetPolicy,
            Secrets secrets,
            Supplier<List<String>> rules) {
        this.graph = graph;
        this.clock = clock;
        this.ids = ids;
        this.targetPolicy = targetPolicy;
        this.secrets = secrets;
        this.rules = rules;
    }

    /**
     * Creates a subscription. Only this answer contains its secret.
     *
     * @throws InvalidValueException for an unknown rule, or a URL that is not allowed
     * @throws ConflictException if the key of the existing subscriptions is not available
     */
    public Answer<CreatedSubscription> subscribe(SubscriptionRequest request) {
        List<String> ruleIds = requireKnown(request.rules() == null ? List.of() : request.rules());
        String note = note(targetPolicy.requireAllowed(request.url()), request.url());
        String id = "sub_" + ids.id();
        Secrets.NewSecret secret = secrets.create(id);
        SubscriptionOf row = new SubscriptionOf(
                id,
                request.url().value(),
                ruleIds,
                request.minSeverity() == null ? Severity.LOW : request.minSeverity(),
                Boolean.TRUE.equals(request.heartbeat()),
                secret.keyMark(),
                now(),
                MAX_SUBSCRIPTIONS);
        if (graph.write(SubscriptionQueries.MERGE_SUBSCRIPTION, row).get(0).count() == 0) {
            throw new ConflictException(
                    "there are " + MAX_SUBSCRIPTIONS + " subscriptions, which is the maximum: delete one first");
        }
        CreatedSubscription created = new CreatedSubscription(
                row.id(),
                secret.secret(),
                row.url(),
                row.rules(),
                row.minSeverity(),
                row.heartbeat(),
                true,
                note,
                row.createdAt());
        Meta meta = note == null ? Meta.NONE.reason("note", "there is no problem") : Meta.NONE;
        return new Answer<>(created, meta);
    }

    private List<String> requireKnown(List<String> ids) {
        List<String> existing = rules.get();
        for (int i = 0; i < ids.size(); i++) {
            if (!existing.contains(ids.get(i))) {
                throw new InvalidValueException(
                        "rules[" + i + "]",
                        ids.get(i),
                        existing.isEmpty() ? List.of("no rule, because no rules are loaded") : existing);
            }
        }
        return ids.stream().distinct().toList();
    }

    private static @Nullable String note(WebhookTargetPolicy.Verdict verdict, WebhookUrl url) {
        return verdict == WebhookTargetPolicy.Verdict.UNKNOWN
                ? url.host() + " cannot be resolved now; deliveries are retried for up to a day"
                : null;
    }

    /** {@return the subscriptions, the oldest first} */
    public Answer<List<Subscription>> list(Page page) {
        Answer<List<Subscription>> rows = graph.page(SubscriptionQueries.LIST_SUBSCRIPTIONS, page);
        return rows.with(reasons(rows.meta(), rows.data()));
    }

    /**
     * {@return one subscription}
     *
     * @throws NotFoundException if there is none with this id
     */
    public Answer<Subscription> get(RecordId id) {
        Subscription found = require(id);
        return new Answer<>(found, reasons(Meta.NONE, List.of(found)));
    }

    /**
     * Deletes a subscription with its deliveries, and returns it as it was.
     *
     * @throws NotFoundException if there is none with this id
     */
    public Answer<Subscription> delete(RecordId id) {
        Answer<Subscription> found = get(id);
        graph.write(SubscriptionQueries.SWEEP_SUBSCRIPTION, new IdOf(id));
        secrets.forget(id.value());
        return found;
    }

    /**
     * Resumes a paused subscription; its pending deliveries are due at once. An active one does not change.
     *
     * @throws NotFoundException if there is none with this id
     */
    public Answer<Subscription> resume(RecordId id) {
        require(id);
        Instant now = now();
        graph.write(SubscriptionQueries.MERGE_RESUMPTION, new ResumptionOf(id, now, now.plus(Backoff.LIFETIME)));
        return get(id);
    }

    /**
     * {@return the deliveries of one subscription, the newest first}
     *
     * @throws NotFoundException if there is no subscription with this id
     */
    public Answer<List<Delivery>> deliveries(RecordId id, Page page) {
        require(id);
        Answer<List<Delivery>> rows = graph.page(SubscriptionQueries.LIST_DELIVERIES, new DeliveriesOf(id, page));
        return rows.with(reasonsOf(rows.meta(), rows.data()));
    }

    /**
     * Queues a finished delivery again: the same bytes under a new id.
     *
     * @throws NotFoundException if the subscription or the delivery does not exist
     * @throws ConflictException if the delivery is still pending
     */
    public Answer<Delivery> redeliver(RecordId id, RecordId delivery) {
        require(id);
        Delivery old = delivery(id, delivery)
                .orElseThrow(() -> new NotFoundException("delivery", delivery.value()).of("delivery"));
        if (old.status() == DeliveryStatus.PENDING) {
            throw new ConflictException("delivery " + delivery + " is still pending, with the next attempt at "
                    + old.nextAt() + ": it can be sent again once it has arrived or failed");
        }
        RecordId made = new RecordId("msg_" + ids.id());
        Instant now = now();
        graph.write(
                SubscriptionQueries.MERGE_REDELIVERY,
                new RedeliveryOf(id, delivery, made.value(), now, now.plus(Backoff.LIFETIME)));
        Delivery answered = delivery(id, made)
                .orElseThrow(() -> new NotFoundException("delivery", delivery.value()).of("delivery"));
        return new Answer<>(answered, reasonsOf(Meta.NONE, List.of(answered)));
    }

    /**
     * Queues the deliveries of a scan to active subscriptions. Each gets its changes; without changes a heartbeat
     * if it requested one. All deliveries are written in one transaction; a repeated call adds nothing. Deliveries
     * that finished more than {@link #RETENTION} ago are deleted.
     *
     * @return number of deliveries queued
     */
    public int queueDeliveries(ScanCompleted event) {
        Instant now = now();
        graph.write(SubscriptionQueries.SWEEP_DELIVERIES, new Before(now.minus(RETENTION)));
        List<NewDelivery> made = graph.list(SubscriptionQueries.LIST_ACTIVE, None.NONE).stream()
                .flatMap(subscription -> delivery(event, subscription).stream())
                .toList();
        if (made.isEmpty()) {
            return 0;
        }
        List<Count> written = graph.write(
                SubscriptionQueries.MERGE_DELIVERIES,
                new Deliveries(made, event.scan(), now, now.plus(Backoff.LIFETIME)));
        return Math.toIntExact(written.get(0).count());
    }

    private static Optional<NewDelivery> delivery(ScanCompleted event, ActiveRow subscription) {
        List<ScanCompleted.Change> changes = event.changes().stream()
                .filter(change ->
                        subscription.rules().isEmpty() || subscription.rules().contains(change.rule()))
                .filter(change -> change.severity().atLeast(subscription.minSeverity()))
                .toList();
        if (changes.isEmpty() && !subscription.heartbeat()) {
            return Optional.empty();
        }
        WebhookPayload payload = WebhookPayload.of(event, changes);
        return Optional.of(new NewDelivery(
                id(subscription.id(), event.scan()), subscription.id(), payload.type(), payload.body()));
    }

    /** {@return an id computed from subscription and scan, so that a repeated event adds no second delivery} */
    private static String id(String subscription, String scan) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((subscription + "\n" + scan).getBytes(StandardCharsets.UTF_8));
            return "msg_" + HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Subscription require(RecordId id) {
        return graph.find(SubscriptionQueries.FIND_SUBSCRIPTION, new IdOf(id))
                .orElseThrow(() -> new NotFoundException("subscription", id.value()).of("id"));
    }

    private Optional<Delivery> delivery(RecordId subscription, RecordId id) {
        return graph.find(SubscriptionQueries.FIND_DELIVERY, new DeliveryIn(subscription, id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Meta reasons(Meta meta, List<Subscription> all) {
        return reason(meta, all, Subscription::pausedReason, "pausedReason", "the subscription is active");
    }

    private static Meta reasonsOf(Meta meta, List<Delivery> all) {
        Meta noted = reason(meta, all, Delivery::lastStatus, "lastStatus", "the receiver has not answered yet");
        noted = reason(noted, all, Delivery::lastError, "lastError", "no attempt has failed");
        noted = reason(noted, all, Delivery::nextAt, "nextAt", "the delivery has arrived or failed");
        noted = reason(noted, all, Delivery::deliveredAt, "deliveredAt", "the delivery has not arrived");
        return reason(noted, all, Delivery::redeliveryOf, "redeliveryOf", "the delivery does not repeat another one");
    }

    private static <T> Meta reason(
            Meta meta, List<T> all, Function<T, @Nullable Object> field, String name, String why) {
        return all.stream().anyMatch(one -> field.apply(one) == null) ? meta.reason(name, why) : meta;
    }
}
