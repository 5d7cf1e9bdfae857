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
import org.lodegraph.graph.entity.DeliveryEntity;
import org.lodegraph.graph.entity.SubscriptionEntity;
import org.lodegraph.model.Answer;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Page;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Severity;
import org.lodegraph.model.failure.ConflictException;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.model.failure.NotFoundException;
import org.lodegraph.watch.webhook.SubscriptionQueries.Before;
import org.lodegraph.watch.webhook.SubscriptionQueries.Deliveries;
import org.lodegraph.watch.webhook.SubscriptionQueries.DeliveriesOf;
import org.lodegraph.watch.webhook.SubscriptionQueries.IdOf;
import org.lodegraph.watch.webhook.SubscriptionQueries.NewDelivery;
import org.lodegraph.watch.webhook.SubscriptionQueries.ResumptionOf;

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
    private final WebhookSecurity security;
    private final Supplier<List<String>> rules;

    /**
     * @param clock the current time
     * @param ids generates ids
     * @param security checks the target URL and generates the secret of each subscription
     * @param rules ids of the existing rules
     */
    public Subscriptions(
            Graph graph, Clock clock, IdGenerator ids, WebhookSecurity security, Supplier<List<String>> rules) {
        this.graph = graph;
        this.clock = clock;
        this.ids = ids;
        this.security = security;
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
        String note = note(security.targetPolicy().requireAllowed(request.url()), request.url());
        String id = "sub_" + ids.id();
        Secrets.NewSecret secret = security.secrets().create(id);
        if (graph.entities().all(SubscriptionEntity.class).size() >= MAX_SUBSCRIPTIONS) {
            throw new ConflictException(
                    "there are " + MAX_SUBSCRIPTIONS + " subscriptions, which is the maximum: delete one first");
        }
        SubscriptionEntity made = new SubscriptionEntity();
        made.id = id;
        made.name = request.url().host();
        made.url = request.url().value();
        made.rules = ruleIds;
        made.minSeverity = EnumText.of(request.minSeverity() == null ? Severity.LOW : request.minSeverity());
        made.heartbeat = Boolean.TRUE.equals(request.heartbeat());
        made.active = true;
        made.keyMark = secret.keyMark();
        made.createdAt = now();
        graph.entities().save(made);
        Subscription kept = Subscription.of(made);
        CreatedSubscription created = new CreatedSubscription(
                id,
                secret.secret(),
                kept.url(),
                kept.rules(),
                kept.minSeverity(),
                kept.heartbeat(),
                kept.active(),
                note,
                kept.createdAt());
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
        graph.write(SubscriptionQueries.DELETE_SUBSCRIPTION, new IdOf(id));
        security.secrets().forget(id.value());
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
        graph.write(SubscriptionQueries.UPDATE_RESUMPTION, new ResumptionOf(id, now, now.plus(Backoff.LIFETIME)));
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
        String made = "msg_" + ids.id();
        Delivery answered = graph.entities()
                .saveFrom(DeliveryEntity.class, delivery.value(), old -> redelivery(old, id, made))
                .map(Delivery::of)
                .orElseThrow(() -> missing(delivery.value()));
        return new Answer<>(answered, reasonsOf(Meta.NONE, List.of(answered)));
    }

    private DeliveryEntity redelivery(DeliveryEntity old, RecordId subscription, String id) {
        if (old.subscription == null || !old.subscription.id.equals(subscription.value())) {
            throw missing(old.id);
        }
        if (Delivery.of(old).status() == DeliveryStatus.PENDING) {
            throw new ConflictException("delivery " + old.id + " is still pending, with the next attempt at "
                    + old.nextAt + ": it can be sent again once it has arrived or failed");
        }
        DeliveryEntity made = new DeliveryEntity();
        made.id = id;
        made.name = old.type + " of " + old.scan;
        made.scan = old.scan;
        made.type = old.type;
        made.body = old.body;
        made.status = EnumText.of(DeliveryStatus.PENDING);
        made.at = now();
        made.nextAt = made.at;
        made.expiresAt = made.at.plus(Backoff.LIFETIME);
        made.redeliveryOf = old.id;
        made.subscription = old.subscription;
        return made;
    }

    private static NotFoundException missing(String delivery) {
        return new NotFoundException("delivery", delivery).of("delivery");
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
        graph.write(SubscriptionQueries.DELETE_DELIVERIES, new Before(now.minus(RETENTION)));
        List<NewDelivery> made = graph.entities().all(SubscriptionEntity.class).stream()
                .filter(subscription -> subscription.active)
                .map(Subscription::of)
                .flatMap(subscription -> delivery(event, subscription).stream())
                .toList();
        if (made.isEmpty()) {
            return 0;
        }
        List<Count> written = graph.write(
                SubscriptionQueries.CREATE_DELIVERIES,
                new Deliveries(made, event.scan(), now, now.plus(Backoff.LIFETIME)));
        return Math.toIntExact(written.get(0).count());
    }

    private static Optional<NewDelivery> delivery(ScanCompleted event, Subscription subscription) {
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
        return graph.entities()
                .find(SubscriptionEntity.class, id.value())
                .map(Subscription::of)
                .orElseThrow(() -> new NotFoundException("subscription", id.value()).of("id"));
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
